package org.zajedno.panels.comment;

/** How a comment came to the PPI lead who entered it for a member. */
enum CommentSource {
    PHONE,
    PAPER,
    MEETING
}
