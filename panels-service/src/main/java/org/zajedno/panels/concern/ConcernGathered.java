package org.zajedno.panels.concern;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/**
 * Which comments raise a concern from now on. One that is taken back later is gone from it as {@code CommentRetracted} tells:
 * whoever takes it back sees no comments of other countries, and could not tell the rest.
 *
 * @param commentIds all of them
 */
record ConcernGathered(UUID concernId, List<UUID> commentIds, long version) implements Fact {

    static ConcernGathered of(Concern concern, Collection<UUID> raising) {
        return new ConcernGathered(concern.id(), raising.stream().sorted().toList(), concern.version());
    }

    @Override
    public UUID subject() {
        return concernId;
    }
}
