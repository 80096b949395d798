package org.zajedno.kit.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.kit.languages.LanguageNegotiator;

/** Problems that are told before any resource is reached, in the same form and languages as all others. */
@ApplicationScoped
public class ProblemResponder {

    private final ProblemMessages messages;

    ProblemResponder(@ConfigProperty(name = "zajedno.language.serbian-script") String serbianScript) {
        this.messages = new ProblemMessages(new LanguageNegotiator(serbianScript));
    }

    /** Ends the exchange with the problem that belongs to this status; headers are set before. */
    public void end(RoutingContext exchange, int status) {
        var language = messages.languageFor(exchange.request().headers().getAll("Accept-Language"));
        var code = ProblemMessages.codeOf(status);
        var problem = new JsonObject()
                .put("type", ProblemWording.TYPE_PREFIX + code)
                .put("title", messages.title(status, language))
                .put("status", status)
                .put("detail", messages.detail(code, status, Map.of(), language));
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.value())
                .end(problem.encode());
    }
}
