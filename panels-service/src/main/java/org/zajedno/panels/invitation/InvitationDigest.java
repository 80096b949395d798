package org.zajedno.panels.invitation;

/**
 * How an invitation is found by what somebody came with.
 *
 * @param ofLetters whether it is of the eight letters, and not of the code in the link
 */
public record InvitationDigest(boolean ofLetters, String hash) {}
