package org.zajedno.dissemination.edition;

import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/** An edition that was out was taken back. */
record EditionWithdrawn(UUID editionId, UUID workId, long version) implements Fact {

    @Override
    public UUID subject() {
        return workId;
    }
}
