package org.zajedno.panels.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.material.Passage;

/**
 * Where the comments on a review point to, as far as a researcher may know: to their passages, or to the paragraphs in the
 * reader's language that stand in for them.
 */
public final class PassagePolicy {

    /**
     * A place in a text.
     *
     * @param language of the text, which is not always that of the comment
     */
    public record Spot(LanguageTag language, Passage passage) {}

    private final UUID reviewRequestId;
    private final UUID materialVersionId;
    private final DisclosurePolicy disclosurePolicy;
    private final PassageSubstitution substitution;
    private PassageSubstitution.Texts texts;

    PassagePolicy(UUID reviewRequestId, UUID materialVersionId, DisclosurePolicy disclosurePolicy, PassageSubstitution substitution) {
        this.reviewRequestId = reviewRequestId;
        this.materialVersionId = materialVersionId;
        this.disclosurePolicy = disclosurePolicy;
        this.substitution = substitution;
    }

    /** Whether comments of that panel in that language are told with their own passages, and not with what stands in for them. */
    public boolean quotes(UUID panelId, LanguageTag language) {
        return disclosurePolicy.tellsLanguage(reviewRequestId, panelId, language);
    }

    /** Where a comment of that panel in that language points to; empty if it cannot be told. */
    public Optional<Spot> of(UUID panelId, LanguageTag language, Passage passage) {
        if (quotes(panelId, language)) {
            return Optional.of(new Spot(language, passage));
        }
        // not every review has such comments, and texts are large
        if (texts == null) {
            texts = substitution.in(List.of(materialVersionId));
        }
        return texts.of(materialVersionId, language, passage).map(found -> new Spot(found.language(), found.whole()));
    }
}
