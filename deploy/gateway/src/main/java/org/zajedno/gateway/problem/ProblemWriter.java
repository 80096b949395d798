package org.zajedno.gateway.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.languages.LanguageNegotiator;
import org.zajedno.kit.languages.LocalizedMessages;

/** Answers a refused request with a problem document (RFC 9457) in the caller's language, and counts it. */
@ApplicationScoped
public class ProblemWriter {

    private static final String RETRY_SECONDS = "2";

    /** Resources of the sentences, see {@link LocalizedMessages}. */
    static final String SENTENCES = "messages/problems";

    private final LocalizedMessages messages = new LocalizedMessages(SENTENCES);
    private final LanguageNegotiator negotiator;
    private final MeterRegistry meters;

    ProblemWriter(
            @ConfigProperty(name = "zajedno.language.serbian-script", defaultValue = "Latn") String serbianScript,
            MeterRegistry meters) {
        this.negotiator = new LanguageNegotiator(serbianScript);
        this.meters = meters;
    }

    /**
     * Ends the response with this refusal; does nothing if an answer is already on its way. Only a refusal that could be
     * sent is counted: to a caller who has left, nothing was refused.
     */
    public Future<Void> refuse(HttpServerRequest request, ProblemType refusal) {
        return refuse(request, refusal, null);
    }

    /** The same, naming the parameter that is wrong; null for none. */
    public Future<Void> refuse(HttpServerRequest request, ProblemType refusal, @Nullable String parameter) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return Future.succeededFuture();
        }
        response.setStatusCode(refusal.status());
        if (refusal.status() == 401) {
            response.putHeader(
                    "WWW-Authenticate",
                    refusal == ProblemType.TOKEN_REFUSED
                            ? "Bearer realm=\"zajedno\", error=\"invalid_token\""
                            : "Bearer realm=\"zajedno\"");
        }
        if (refusal == ProblemType.METHOD_NOT_ALLOWED && !response.headers().contains(HttpHeaders.ALLOW)) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        if ((refusal.status() == 503 || refusal.status() == 429)
                && !response.headers().contains("Retry-After")) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        String language =
                LocalizedMessages.languageFor(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE), negotiator);
        return response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(document(refusal, language, parameter).toBuffer())
                .onSuccess(sent -> meters.counter("zajedno.gateway.refusals", "reason", refusal.code())
                        .increment());
    }

    private JsonObject document(ProblemType refusal, String language, @Nullable String parameter) {
        var document = new JsonObject()
                .put("type", "/problems/" + refusal.code())
                .put("title", messages.find("title." + refusal.code(), language).orElseThrow())
                .put("status", refusal.status())
                .put("detail", messages.find(refusal.code(), language).orElseThrow());
        if (parameter != null) {
            document.put(
                    "violations",
                    new JsonArray()
                            .add(new JsonObject()
                                    .put("field", parameter)
                                    .put("message", document.getString("detail"))));
        }
        return document;
    }
}
