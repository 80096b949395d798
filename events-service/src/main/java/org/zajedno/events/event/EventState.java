package org.zajedno.events.event;

import java.util.EnumSet;
import java.util.Set;

/** Where an event stands. */
public enum EventState {
    DRAFT,
    ANNOUNCED,
    REGISTRATION_OPEN,
    REGISTRATION_CLOSED,
    RUNNING,
    FINISHED,
    CANCELLED,
    POSTPONED;

    /** The states that may follow. */
    public Set<EventState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED -> EnumSet.of(REGISTRATION_OPEN, RUNNING, CANCELLED, POSTPONED);
            case REGISTRATION_OPEN -> EnumSet.of(REGISTRATION_CLOSED, RUNNING, CANCELLED, POSTPONED);
            case REGISTRATION_CLOSED -> EnumSet.of(REGISTRATION_OPEN, RUNNING, CANCELLED, POSTPONED);
            case POSTPONED -> EnumSet.of(ANNOUNCED, CANCELLED);
            case RUNNING -> EnumSet.of(FINISHED, CANCELLED);
            case FINISHED, CANCELLED -> EnumSet.noneOf(EventState.class);
        };
    }

    /** Nothing about the event changes any more. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
