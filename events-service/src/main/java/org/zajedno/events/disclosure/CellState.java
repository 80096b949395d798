package org.zajedno.events.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a count. */
@Schema(name = "CellState")
public enum CellState {
    SHOWN,
    ZERO,
    SUPPRESSED,
    NOT_COLLECTED
}
