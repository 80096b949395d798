package org.zajedno.panels.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the PPI lead decides about a comment that was held. */
@Schema(name = "ScreeningDecision")
public enum ScreeningDecision {
    /** It leaves the panel as it is. */
    PASS,
    /** It goes back to its author as a draft. */
    RETURN
}
