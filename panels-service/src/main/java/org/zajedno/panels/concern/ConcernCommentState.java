package org.zajedno.panels.concern;

import java.util.UUID;
import org.zajedno.panels.comment.CommentState;

/** A comment that raises a concern, as far as it matters here. */
record ConcernCommentState(UUID concernId, UUID commentId, CommentState state) {}
