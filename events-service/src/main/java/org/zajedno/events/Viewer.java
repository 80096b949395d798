package org.zajedno.events;

import java.util.Set;
import java.util.function.Predicate;
import org.zajedno.kit.country.Country;

/** Who looks, by the widest of the caller's roles. The country wall applies besides. */
public sealed interface Viewer {

    /** Whether the viewer works in a country's team, whatever else the viewer does. Registrations are for teams alone. */
    boolean isTeam();

    /** The countries whose events the viewer manages in their teams; empty for whoever works in none. */
    Set<Country> teamCountries();

    /** The coordinator manages the events of all countries. */
    record Coordinator(boolean isTeam, Set<Country> teamCountries) implements Viewer {}

    /** The team of a country manages the events that the country holds. */
    record CountryTeam(Set<Country> teamCountries) implements Viewer {

        @Override
        public boolean isTeam() {
            return true;
        }
    }

    /** Everybody else sees what is announced. */
    record Visitor() implements Viewer {

        @Override
        public boolean isTeam() {
            return false;
        }

        @Override
        public Set<Country> teamCountries() {
            return Set.of();
        }
    }

    /**
     * The viewer with these roles.
     *
     * @param countries that the caller acts for
     * @param hasRole whether the caller has a role of {@link Roles}
     */
    static Viewer of(Set<Country> countries, Predicate<String> hasRole) {
        var team = hasRole.test(Roles.COUNTRY_TEAM);
        if (hasRole.test(Roles.COORDINATOR)) {
            return new Coordinator(team, team ? countries : Set.of());
        }
        return team ? new CountryTeam(countries) : new Visitor();
    }

    /** Whether the viewer manages events of any country. */
    default boolean managesAllEvents() {
        return this instanceof Coordinator;
    }
}
