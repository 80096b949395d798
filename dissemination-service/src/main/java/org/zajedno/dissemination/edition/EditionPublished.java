package org.zajedno.dissemination.edition;

import java.util.UUID;
import org.zajedno.kit.facts.Fact;
import org.zajedno.kit.language.LanguageTag;

/** An edition came out. */
record EditionPublished(UUID editionId, UUID workId, UUID studyId, LanguageTag language, long version) implements Fact {

    @Override
    public UUID subject() {
        return workId;
    }
}
