package org.zajedno.panels.comment;

import java.util.UUID;

/** Told inside this service, within the transaction: a member took a comment back. */
public record CommentRetracted(UUID commentId) {}
