package org.zajedno.kit.caller;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;

/** Who calls, by the verified token and nothing else. */
@RequestScoped
public class Caller {

    private final CurrentIdentityAssociation association;
    private @Nullable Set<Country> countries;

    Caller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** The account's opaque id at the identity provider; empty for nobody. */
    public String account() {
        return token() == null ? "" : token().getSubject();
    }

    public boolean hasRole(String role) {
        return identity().hasRole(role);
    }

    /** The countries that the caller acts for; whatever in the claim is no country counts for nothing. */
    public Set<Country> countries() {
        var token = token();
        if (token == null) {
            return Set.of();
        }
        if (countries == null) {
            countries = countriesOf(token);
        }
        return countries;
    }

    private static Set<Country> countriesOf(JsonWebToken token) {
        return token.getClaim("countries") instanceof Collection<?> claimed
                ? claimed.stream()
                        .map(Caller::text)
                        .filter(Country::isKnown)
                        .map(Country::new)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public boolean actsFor(Country country) {
        return countries().contains(country);
    }

    /** Refuses a change in a country that the caller does not act for. */
    public void requireActingFor(Country country) {
        if (!actsFor(country)) {
            throw Refusal.forbidden("foreign-country");
        }
    }

    private static String text(Object element) {
        return element instanceof JsonString json ? json.getString() : String.valueOf(element);
    }

    private SecurityIdentity identity() {
        return association.getIdentity();
    }

    private @Nullable JsonWebToken token() {
        return identity().getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
