package org.zajedno.participants.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What enrolment needs to know of consent; answered by the feature that keeps it. */
public interface ConsentStatus {

    /** Whether the participant has agreed to take part and has not taken it back. */
    boolean permitsParticipation(UUID participant);

    /** Whether the participant has agreed to take part after having left on that day, which was noted at that moment. */
    boolean permitsParticipationAnew(UUID participant, LocalDate leftOn, Instant notedAt);

    /** Whether the last word of the participant about taking part is that they took it back. */
    boolean hasTakenParticipationBack(UUID participant);

    /** Whether there is any purpose that the participant has agreed to and has not taken back. */
    boolean permitsAnything(UUID participant);
}
