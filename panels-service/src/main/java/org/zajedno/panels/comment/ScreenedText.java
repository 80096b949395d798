package org.zajedno.panels.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which words of a member wait for the PPI lead's look. */
@Schema(name = "ScreenedText")
public enum ScreenedText {
    COMMENT,
    /** Why the answer misses the point. */
    REOPENING
}
