package org.zajedno.panels.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;

/**
 * What the identity provider has to be told of an account.
 *
 * @param toGive what the account is to have and may not have yet
 * @param toTake what it is not to have any more
 * @param kept all that it is to have
 */
record AccessChange(List<AccessGrant> toGive, List<AccessGrant> toTake, List<AccessGrant> kept) {

    /** @param grants all of the account that have not ended */
    static AccessChange of(Collection<AccessGrant> grants) {
        return new AccessChange(
                grants.stream().filter(AccessGrant::waitsToBeGiven).toList(),
                grants.stream().filter(AccessGrant::waitsToBeTaken).toList(),
                grants.stream().filter(AccessGrant::isOpen).toList());
    }

    boolean isNothing() {
        return toGive.isEmpty() && toTake.isEmpty();
    }

    Set<String> rolesToGive() {
        return toGive.stream().map(AccessGrant::role).collect(Collectors.toSet());
    }

    Set<Country> countriesToGive() {
        return toGive.stream().map(AccessGrant::country).collect(Collectors.toSet());
    }

    boolean isForStaff() {
        return toGive.stream().anyMatch(AccessGrant::isOfStaff);
    }

    /** Without those that the account had before, and those that it needs for something else. */
    Set<String> rolesToTake() {
        return noMoreNeeded(AccessGrant::isRoleOurs, AccessGrant::role);
    }

    Set<Country> countriesToTake() {
        return noMoreNeeded(AccessGrant::isCountryOurs, AccessGrant::country);
    }

    private <T> Set<T> noMoreNeeded(Predicate<AccessGrant> isOurs, Function<AccessGrant, T> part) {
        var needed = kept.stream().map(part).collect(Collectors.toSet());
        return toTake.stream()
                .filter(isOurs)
                .map(part)
                .filter(each -> !needed.contains(each))
                .collect(Collectors.toSet());
    }

    /**
     * Whether the account has the role because of us: it did not have it, or one of the grants that it still has brought it, so
     * that it goes with the last of them.
     */
    boolean bringsRole(AccessGrant grant, Set<String> rolesBefore) {
        return !rolesBefore.contains(grant.role())
                || kept.stream()
                        .anyMatch(other -> other.isRoleOurs() && other.role().equals(grant.role()));
    }

    /** As {@link #bringsRole}, of the country. */
    boolean bringsCountry(AccessGrant grant, Set<Country> countriesBefore) {
        return !countriesBefore.contains(grant.country())
                || kept.stream()
                        .anyMatch(other ->
                                other.isCountryOurs() && other.country().equals(grant.country()));
    }
}
