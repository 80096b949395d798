package org.zajedno.panels.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/**
 * An involvement and what came of it; never in words.
 *
 * @param commentIds comments that it rests on: all when it is told first; when it is told again those that the teller sees,
 *     because an entry never rests on others than at first, except that one is taken back, as {@code CommentRetracted} tells
 * @param happenedOn when people were involved
 * @param outcome the effect, or NO_CHANGE
 */
record ImpactRecorded(UUID impactEntryId, List<UUID> commentIds, LocalDate happenedOn, String outcome, long version)
        implements Fact {

    static ImpactRecorded of(ImpactEntry entry, List<ImpactComment> links) {
        return new ImpactRecorded(
                entry.id(),
                links.stream().map(ImpactComment::commentId).sorted().toList(),
                entry.happenedOn(),
                entry.outcome().code(),
                entry.version());
    }

    @Override
    public UUID subject() {
        return impactEntryId;
    }
}
