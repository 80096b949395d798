package org.zajedno.panels.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many members of a panel commented on a review; never who.
 *
 * @param quorum how many have to be heard; null if the panel has set none
 * @param members how many are active now
 * @param heard how many of these have said something
 * @param everHeard how many have said something, with those who have left or pause since
 */
public record QuorumStatus(
        UUID reviewRequestId, UUID panelId, @Nullable Integer quorum, long members, long heard, long everHeard) {

    boolean reachQuorum() {
        return quorum == null || everHeard >= quorum;
    }
}
