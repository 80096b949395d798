package org.zajedno.panels.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What reviews ask of the comments on them. Comments know their reviews, so they answer it. */
public interface ReviewComments {

    /** How many members were heard on each of the panels behind the caller's wall that the reviews were put before. */
    List<QuorumStatus> quorums(Collection<UUID> reviewIds);

    /**
     * The condition in HQL that a response on review {@code r} was due before {@code :today}.
     *
     * @param own whether a comment of {@code :account} alone counts
     */
    String overdue(boolean own);
}
