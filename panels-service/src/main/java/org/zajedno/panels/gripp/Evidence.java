package org.zajedno.panels.gripp;

import java.util.List;
import java.util.UUID;
import org.zajedno.panels.impact.ImpactEntry;

/**
 * The stored evidence of involvement in a study.
 *
 * @param panels that were asked
 * @param countries how many they are from
 * @param reviews that were put before them
 * @param versions of materials that were released
 * @param counts what they said
 * @param paid what members were paid for reviews, by currency
 * @param impact the impact log, in the order in which people were involved
 */
record Evidence(
        List<UUID> panels,
        int countries,
        List<UUID> reviews,
        List<UUID> versions,
        CommentCounts counts,
        List<PaymentTotal> paid,
        List<ImpactEntry> impact) {

    /** Whether the log tells of a bad effect, or of involvement without any. */
    boolean looksAtFailure() {
        return impact.stream().anyMatch(entry -> entry.outcome().isCritical());
    }
}
