package org.zajedno.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.languages.LanguageNegotiator;
import org.zajedno.kit.languages.LocalizedMessages;

/**
 * The sentences of problems, from {@code messages/problems*.properties} of the service and {@code messages/kit*.properties} of
 * this kit; a sentence that one language lacks is given in English.
 */
public final class ProblemMessages {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "malformed-input"),
            Map.entry(401, "unauthorized"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid-input"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "temporarily-unavailable"));

    private final LocalizedMessages messages = new LocalizedMessages("messages/problems", "messages/kit");
    private final LanguageNegotiator negotiator;

    ProblemMessages(LanguageNegotiator negotiator) {
        this.negotiator = negotiator;
    }

    static String codeOf(int status) {
        return CODES.getOrDefault(status, status >= 500 ? "internal-error" : "bad-request");
    }

    /** @param acceptLanguage the lines of the header */
    LanguageTag languageFor(List<String> acceptLanguage) {
        return LanguageTag.of(LocalizedMessages.languageFor(acceptLanguage, negotiator));
    }

    String title(int status, LanguageTag language) {
        return find("title." + status, language)
                .or(() -> find("title." + (status >= 500 ? 500 : 400), language))
                .orElse("Error");
    }

    String detail(String code, int status, Map<String, Object> details, LanguageTag language) {
        var sentence =
                find(code, language).or(() -> find(codeOf(status), language)).orElse("");
        for (var detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return sentence;
    }

    private Optional<String> find(String key, LanguageTag language) {
        return messages.find(key, language.value());
    }
}
