package org.zajedno.panels.comment;

import java.util.UUID;

/** A member submitted a draft as a comment. */
public record DraftSubmitted(UUID reviewRequestId, UUID membershipId, UUID draftId) {}
