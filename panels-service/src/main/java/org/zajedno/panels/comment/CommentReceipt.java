package org.zajedno.panels.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.review.ReviewRequest;

/**
 * How and when a comment reached the PPI lead who entered it for a member.
 *
 * @param receivedOn the day that counts for being in time
 */
@Embeddable
record CommentReceipt(
        @Enumerated(EnumType.STRING) @Column(name = "source")
        CommentSource source,

        @Column(name = "received_on") LocalDate receivedOn) {

    /** Whether it came past the deadline; refuses a day that is still to come, or on which the review was not there yet. */
    boolean isLate(ReviewRequest review, Instant now) {
        if (receivedOn.isAfter(day(now)) || receivedOn.isBefore(day(review.createdAt()))) {
            throw Refusal.invalid("receivedOn", "must lie between the beginning of the review and today");
        }
        return review.isPastDeadline(at(now));
    }

    /** When it counts as said: a day gone by from its beginning, since a paper tells no hour. */
    private Instant at(Instant now) {
        return receivedOn.equals(day(now)) ? now : receivedOn.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
