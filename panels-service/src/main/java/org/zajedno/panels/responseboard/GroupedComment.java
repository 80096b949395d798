package org.zajedno.panels.responseboard;

import java.util.UUID;

/** A comment in its group on the response board. */
record GroupedComment(CommentGroup group, UUID commentId) {}
