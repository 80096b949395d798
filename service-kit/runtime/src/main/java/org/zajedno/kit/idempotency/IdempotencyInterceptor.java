package org.zajedno.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** Runs inside the transaction that {@code @Transactional} began, so that effect and kept answer live or die together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");

    private final IdempotencyStore answers;
    private final ResponseCipher cipher;
    private final Caller caller;
    private final ContainerRequestContext request;
    private final Reader reader;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            IdempotencyStore answers,
            ResponseCipher cipher,
            Caller caller,
            ContainerRequestContext request,
            Reader reader,
            ObjectMapper json) {
        this.answers = answers;
        this.cipher = cipher;
        this.caller = caller;
        this.request = request;
        this.reader = reader;
        this.json = json;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        var key = request.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter")
                    .violating(HEADER, "must have 1 to 100 visible ASCII characters");
        }
        var sent = cipher.request(
                caller.account(),
                key,
                request.getMethod() + " " + request.getUriInfo().getPath(),
                String.valueOf(request.getProperty(BodyDigestInterceptor.PROPERTY)));
        var kept = answers.claim(sent);
        if (kept.isPresent()) {
            return again(kept.get());
        }
        var response = (Response) call.proceed();
        answers.keep(sent, answer(response));
        return response;
    }

    private IdempotencyStore.Answer answer(Response response) throws JsonProcessingException {
        var entity = response.getEntity();
        var tag = entity instanceof VersionedView versionedView
                ? EntityTags.of(versionedView.version(), reader.shown())
                : null;
        var location = response.getLocation();
        return new IdempotencyStore.Answer(
                response.getStatus(),
                location == null ? null : location.getRawPath(),
                tag,
                reader.shown().stream().map(LanguageTag::value).toList(),
                reader.isSubstituted(),
                entity == null ? null : json.writeValueAsString(kept(entity)));
    }

    private static Object kept(Object entity) {
        return entity instanceof OneTimeSecretView answer ? answer.withoutSecret() : entity;
    }

    private Response again(IdempotencyStore.Answer answer) {
        reader.showsAgain(answer.languages().stream().map(LanguageTag::of).toList(), answer.substituted());
        var response = Response.status(answer.status());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.entityTag() != null) {
            response.header(HttpHeaders.ETAG, answer.entityTag());
        }
        return answer.body() == null
                ? response.build()
                : response.entity(answer.body())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
