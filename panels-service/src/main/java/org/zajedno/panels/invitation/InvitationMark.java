package org.zajedno.panels.invitation;

import java.time.Instant;

/**
 * What is stored of an invitation: whoever reads the database cannot take anybody's place.
 *
 * @param codeHash of the long code in the link
 * @param lettersHash of the eight letters
 */
public record InvitationMark(String codeHash, String lettersHash, Instant expiresAt) {}
