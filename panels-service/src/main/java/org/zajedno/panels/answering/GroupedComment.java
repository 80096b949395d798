package org.zajedno.panels.answering;

import java.util.UUID;

/** A comment at its place on the desk. */
record GroupedComment(CommentGroup place, UUID commentId) {}
