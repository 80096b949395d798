package org.zajedno.panels.invitation;

import java.util.Optional;

/** A kind of place to which people are invited. */
public interface InvitedPlace {

    /**
     * How an invitation is found by what somebody came with.
     *
     * @param ofLetters whether it is of the eight letters, and not of the code in the link
     */
    record InvitationDigest(boolean ofLetters, String hash) {}

    /**
     * Binds the place to the account and gives it its access; part of the caller's transaction.
     *
     * @return empty if no invitation of this kind has the digest
     */
    Optional<AcceptedInvitation> accept(InvitationDigest digest, String account);
}
