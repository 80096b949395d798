package org.zajedno.dissemination.funder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/**
 * Who pays for studies, and the sentences that it wants in what comes out of them.
 *
 * @param code by which grants name it; case, spaces and signs make no difference
 * @param acknowledgements the sentence that names it, with {@code {grant}} where the grant's number stands
 * @param disclaimers the sentence that says whose views a publication holds
 */
record Funder(String code, String name, LocalizedText acknowledgements, LocalizedText disclaimers) {

    /** The languages and scripts of the project: a funder's sentences are there in each, or in none. */
    static final Set<LanguageTag> LANGUAGES = Stream.of("en", "bs", "cnr", "mk", "sq", "sr-Latn", "sr-Cyrl")
            .map(LanguageTag::new)
            .collect(Collectors.toUnmodifiableSet());

    static final String GRANT = "{grant}";

    /** Refuses sentences that are missing in a language of the project, and an acknowledgement that names no grant. */
    void requireComplete() {
        var texts = Map.of("acknowledgements", acknowledgements, "disclaimers", disclaimers);
        var refusal = Refusal.of(Refusal.Kind.INVALID, "invalid-input");
        texts.forEach((field, text) -> LANGUAGES.stream()
                .filter(language -> !text.languages().contains(language))
                .map(LanguageTag::value)
                .sorted()
                .forEach(language -> refusal.violating(field, "has no sentence in " + language)));
        acknowledgements.languages().stream()
                .filter(language -> !acknowledgements.in(language).orElse("").contains(GRANT))
                .map(LanguageTag::value)
                .sorted()
                .forEach(language -> refusal.violating(
                        "acknowledgements." + language, "does not say {grant}, where its number stands"));
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    Optional<String> acknowledgement(LanguageTag language, String grantNumber) {
        return acknowledgements.in(language).map(sentence -> sentence.replace(GRANT, grantNumber));
    }

    Optional<String> disclaimer(LanguageTag language) {
        return disclaimers.in(language);
    }
}
