package org.zajedno.kit.caller;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.zajedno.kit.problem.Refusal;

/**
 * Refuses a sound token that names no country: whoever acts for none would see empty lists and take them for the truth. What is
 * {@link Authenticated}, and asks for no role, is there for new accounts too, which have no country yet.
 */
@Provider
public class CountryClaimFilter implements ContainerRequestFilter {

    private final CurrentIdentityAssociation association;
    private final Caller caller;
    private final ResourceInfo operation;

    CountryClaimFilter(CurrentIdentityAssociation association, Caller caller, ResourceInfo operation) {
        this.association = association;
        this.caller = caller;
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!association.getIdentity().isAnonymous() && caller.countries().isEmpty() && !isForNewAccounts()) {
            throw Refusal.forbidden("no-country");
        }
    }

    private boolean isForNewAccounts() {
        return operation.getResourceMethod().isAnnotationPresent(Authenticated.class);
    }
}
