package org.zajedno.panels.panel;

import java.util.Set;

/** The states of a panel. */
public enum PanelState {
    /** Members are being invited. */
    FORMING,
    /** Reviews can be sent to it. */
    ACTIVE,
    /** It takes no new reviews for a while. */
    PAUSED,
    /** It has ended; what it said stays. */
    CLOSED;

    boolean mayBecome(PanelState next) {
        return this == next
                || switch (this) {
                    case FORMING -> Set.of(ACTIVE, CLOSED).contains(next);
                    case ACTIVE -> Set.of(PAUSED, CLOSED).contains(next);
                    case PAUSED -> Set.of(ACTIVE, CLOSED).contains(next);
                    case CLOSED -> false;
                };
    }
}
