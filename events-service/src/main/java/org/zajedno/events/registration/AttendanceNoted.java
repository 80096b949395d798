package org.zajedno.events.registration;

import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/**
 * Somebody came to an event, or it was noted by mistake. Says nothing of who it is, not even of which registration or country:
 * the proof is all by which it is called, and comes from a code that only the registrant knows.
 *
 * @param proof digest of the attendance code, in hex
 * @param attended false takes it back
 * @param version 1 when it is noted and 2 when it is taken back: what is noted anew has another code
 */
record AttendanceNoted(UUID eventId, String proof, boolean attended, long version) implements Fact {

    static AttendanceNoted noted(UUID eventId, AttendanceCode code) {
        return new AttendanceNoted(eventId, code.proof(), true, 1);
    }

    static AttendanceNoted takenBack(UUID eventId, AttendanceCode code) {
        return new AttendanceNoted(eventId, code.proof(), false, 2);
    }

    /** The first half of the proof, so that the two facts about it arrive in order and nothing more is told. */
    @Override
    public UUID subject() {
        return UUID.fromString(
                proof.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
