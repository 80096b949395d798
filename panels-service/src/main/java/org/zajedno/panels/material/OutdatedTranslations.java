package org.zajedno.panels.material;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zajedno.kit.language.LanguageTag;

/** Finds translations that are older than the last change of their source text. */
final class OutdatedTranslations {

    private OutdatedTranslations() {}

    /**
     * In a version that goes on from another one: a translation whose words stayed while the source's changed, or that lagged
     * behind already and stayed as it was.
     *
     * @param before the texts of the version before
     * @param laggedBefore which of those lagged
     */
    static List<LanguageTag> after(
            Map<LanguageTag, String> before,
            Collection<LanguageTag> laggedBefore,
            Map<LanguageTag, String> texts,
            LanguageTag source) {
        var sourceChanged = !Objects.equals(texts.get(source), before.get(source));
        return texts.entrySet().stream()
                .filter(text -> !text.getKey().equals(source))
                .filter(text -> text.getValue().equals(before.get(text.getKey())))
                .map(Map.Entry::getKey)
                .filter(language -> sourceChanged || laggedBefore.contains(language))
                .sorted()
                .toList();
    }

    /** In a draft of which one text was written: the source leaves its translations behind, a translation catches up. */
    static List<LanguageTag> written(
            LanguageTag language,
            boolean otherwise,
            LanguageTag source,
            Collection<LanguageTag> languages,
            Collection<LanguageTag> lagged) {
        if (!language.equals(source)) {
            return lagged.stream().filter(tag -> !tag.equals(language)).toList();
        }
        return otherwise
                ? languages.stream().filter(tag -> !tag.equals(source)).sorted().toList()
                : List.copyOf(lagged);
    }
}
