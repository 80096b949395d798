package org.zajedno.gateway.caller;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * A person with a browser session.
 *
 * @param caller what the rest of the gateway needs to know
 * @param identity the session's tokens, for ending it
 */
public record SignedInPerson(Caller caller, SecurityIdentity identity) {}
