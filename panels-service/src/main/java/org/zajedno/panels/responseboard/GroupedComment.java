package org.zajedno.panels.responseboard;

import java.util.UUID;

/** A comment at its place on the desk. */
record GroupedComment(CommentGroup place, UUID commentId) {}
