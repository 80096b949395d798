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
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.problem.Refusal;

/** Runs inside the transaction that {@code @Transactional} began, so that effect and kept answer live or die together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final String NO_DIGEST = "";

    private final KeptAnswers answers;
    private final Caller caller;
    private final ContainerRequestContext request;
    private final Reader reader;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            KeptAnswers answers, Caller caller, ContainerRequestContext request, Reader reader, ObjectMapper json) {
        this.answers = answers;
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
        if (!key.matches("[\\x21-\\x7E]{1,100}")) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter")
                    .violating(HEADER, "must have 1 to 100 visible ASCII characters");
        }
        var id = new KeptAnswers.Key(
                caller.account(),
                key,
                request.getMethod() + " " + request.getUriInfo().getPath());
        var digest = keepsDigest(call) ? String.valueOf(request.getProperty(BodyDigest.PROPERTY)) : NO_DIGEST;
        var kept = answers.claim(id, digest);
        if (kept.isPresent()) {
            return again(kept.get());
        }
        var response = (Response) call.proceed();
        answers.keep(id, digest, answer(response));
        return response;
    }

    private static boolean keepsDigest(InvocationContext call) {
        var method = call.getMethod().getAnnotation(Idempotent.class);
        return method == null || method.keepsDigest();
    }

    private KeptAnswers.Answer answer(Response response) throws JsonProcessingException {
        var entity = response.getEntity();
        var tag = entity instanceof Versioned versioned ? EntityTags.of(versioned.version(), reader.shown()) : null;
        var location = response.getLocation();
        return new KeptAnswers.Answer(
                response.getStatus(),
                location == null ? null : location.getRawPath(),
                tag,
                entity == null ? null : json.writeValueAsString(entity));
    }

    private static Response again(KeptAnswers.Answer answer) {
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
