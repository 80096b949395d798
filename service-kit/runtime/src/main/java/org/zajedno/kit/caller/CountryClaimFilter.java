package org.zajedno.kit.caller;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.zajedno.kit.problem.Refusal;

/** Refuses a sound token that names no country: whoever acts for none would see empty lists and take them for the truth. */
@Provider
public class CountryClaimFilter implements ContainerRequestFilter {

    private final CurrentIdentityAssociation association;
    private final Caller caller;

    CountryClaimFilter(CurrentIdentityAssociation association, Caller caller) {
        this.association = association;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!association.getIdentity().isAnonymous() && caller.countries().isEmpty()) {
            throw Refusal.forbidden("no-country");
        }
    }
}
