package org.zajedno.panels.invitation;

import java.util.Optional;

/** A kind of place to which people are invited. */
public interface InvitedPlace {

    /**
     * Binds the place to the account and gives it its access; part of the caller's transaction.
     *
     * @return empty if no invitation of this kind has the digest
     */
    Optional<AcceptedInvitation> accept(InvitationDigest digest, String account);
}
