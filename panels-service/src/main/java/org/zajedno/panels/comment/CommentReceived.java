package org.zajedno.panels.comment;

import java.util.UUID;

/**
 * A comment of a member was taken.
 *
 * @param draftId the draft that it was; null if it was none
 */
public record CommentReceived(UUID reviewRequestId, UUID membershipId, UUID draftId) {}
