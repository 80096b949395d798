package org.zajedno.panels.comment;

import org.zajedno.panels.panel.Membership;

/** A comment with its author and its response, from one query. */
public record CommentRow(Comment comment, Membership author, Response response) {}
