package org.zajedno.panels.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.material.Passage;

/**
 * Which passage of a comment a researcher may see: the quoted one, or the same paragraphs in the reader's language as its
 * substitute.
 */
public final class PassagePolicy {

    /**
     * A passage that a researcher may see.
     *
     * @param language of the text, which is not always that of the comment
     */
    public record VisiblePassage(LanguageTag language, Passage passage) {}

    private final UUID reviewRequestId;
    private final UUID materialVersionId;
    private final DisclosurePolicy disclosurePolicy;
    private final PassageSubstitution substitution;
    private PassageSubstitution.Texts texts;

    PassagePolicy(
            UUID reviewRequestId,
            UUID materialVersionId,
            DisclosurePolicy disclosurePolicy,
            PassageSubstitution substitution) {
        this.reviewRequestId = reviewRequestId;
        this.materialVersionId = materialVersionId;
        this.disclosurePolicy = disclosurePolicy;
        this.substitution = substitution;
    }

    /** Whether comments of that panel in that language are shown with their own passages, and not with substitutes. */
    public boolean quotes(UUID panelId, LanguageTag language) {
        return disclosurePolicy.disclosesLanguage(reviewRequestId, panelId, language);
    }

    /** Where a comment of that panel in that language points to; empty if it cannot be told. */
    public Optional<VisiblePassage> of(UUID panelId, LanguageTag language, Passage passage) {
        if (quotes(panelId, language)) {
            return Optional.of(new VisiblePassage(language, passage));
        }
        // not every review has such comments, and texts are large
        if (texts == null) {
            texts = substitution.in(List.of(materialVersionId));
        }
        return texts.of(materialVersionId, language, passage)
                .map(found -> new VisiblePassage(found.language(), found.whole()));
    }
}
