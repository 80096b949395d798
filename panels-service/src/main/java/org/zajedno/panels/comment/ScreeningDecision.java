package org.zajedno.panels.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision of the PPI lead about a held comment. */
@Schema(name = "ScreeningDecision")
enum ScreeningDecision {
    /** It leaves the panel as it is. */
    PASS,
    /** It goes back to its author as a draft. */
    RETURN
}
