package org.zajedno.panels.account;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;

/**
 * What one of the staff has: each of the roles in each of the countries, as tokens name both side by side.
 *
 * @param roles as the realm names them
 */
public record StaffAccess(Set<String> roles, Set<Country> countries) {

    /** What somebody has from whom everything was taken. */
    public static final StaffAccess NONE = new StaffAccess(Set.of(), Set.of());

    static StaffAccess of(Collection<AccessGrant> grants) {
        return new StaffAccess(
                grants.stream().map(AccessGrant::role).collect(Collectors.toSet()),
                grants.stream().map(AccessGrant::country).collect(Collectors.toSet()));
    }
}
