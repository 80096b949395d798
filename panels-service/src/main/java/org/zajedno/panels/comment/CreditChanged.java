package org.zajedno.panels.comment;

import java.util.UUID;

/** The author of a comment wants to be credited in another way. */
public record CreditChanged(UUID commentId, Credit credit) {}
