package org.zajedno.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;

class ViewerTest {

    private static final Set<Country> SERBIA = Set.of(new Country("RS"));

    private static Viewer with(String... roles) {
        return Viewer.of(SERBIA, Set.of(roles)::contains);
    }

    @Test
    void coordinatorManagesAllEventsAndIsNoTeam() {
        // When
        var viewer = with("coordinator");

        // Then
        assertThat(viewer.managesAllEvents()).isTrue();
        assertThat(viewer.isTeam()).isFalse();
        assertThat(viewer.teamCountries()).isEmpty();
    }

    @Test
    void coordinatorMayWorkInATeamBesides() {
        // When
        var viewer = with("coordinator", "country-team");

        // Then
        assertThat(viewer.managesAllEvents()).isTrue();
        assertThat(viewer.isTeam()).isTrue();
        assertThat(viewer.teamCountries()).isEqualTo(SERBIA);
    }

    @Test
    void teamManagesTheEventsOfItsCountries() {
        // When
        var viewer = with("country-team", "researcher");

        // Then
        assertThat(viewer.managesAllEvents()).isFalse();
        assertThat(viewer.isTeam()).isTrue();
        assertThat(viewer.teamCountries()).isEqualTo(SERBIA);
    }

    @Test
    void everybodyElseManagesNothingEvenInTheOwnCountries() {
        // When
        var viewer = with("researcher", "panel-member");

        // Then
        assertThat(viewer.managesAllEvents()).isFalse();
        assertThat(viewer.isTeam()).isFalse();
        assertThat(viewer.teamCountries()).isEmpty();
    }
}
