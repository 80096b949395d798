package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.Viewer.Coordinator;
import org.zajedno.dissemination.Viewer.CountryTeam;
import org.zajedno.dissemination.Viewer.Lead;
import org.zajedno.dissemination.Viewer.Member;
import org.zajedno.dissemination.Viewer.Researcher;
import org.zajedno.dissemination.Viewer.Stranger;

class ViewerTest {

    private static Viewer with(String... roles) {
        return Viewer.of("ana", Set.of(roles)::contains);
    }

    @Test
    void widestRoleDecides() {
        assertThat(with("researcher", "coordinator", "ppi-lead")).isInstanceOf(Researcher.class);
        assertThat(with("coordinator", "ppi-lead")).isInstanceOf(Coordinator.class);
        assertThat(with("ppi-lead", "country-team")).isInstanceOf(Lead.class);
        assertThat(with("country-team", "panel-member")).isInstanceOf(CountryTeam.class);
        assertThat(with("panel-member")).isInstanceOf(Member.class);
        assertThat(with("integrator")).isInstanceOf(Stranger.class);
    }

    @Test
    void researcherIsNeverToldWhoContributed() {
        // When
        var viewer = with("researcher", "ppi-lead", "panel-member");

        // Then
        assertThat(viewer.leads()).isFalse();
        assertThat(viewer.isResearcher()).isTrue();
        assertThat(viewer.seesWholeLog()).isTrue();
        assertThat(viewer.edits()).isTrue();
    }

    @Test
    void researcherWhoCoordinatesActsForTheProject() {
        assertThat(with("researcher", "coordinator").coordinates()).isTrue();
        assertThat(with("researcher").coordinates()).isFalse();
    }

    @Test
    void coordinatorWhoLeadsBesidesIsShownTheComments() {
        assertThat(with("coordinator", "ppi-lead").leads()).isTrue();
        assertThat(with("coordinator").leads()).isFalse();
    }

    @Test
    void leadReadsDraftsAndEditsOnlyInATeam() {
        // Given
        var lead = with("ppi-lead");
        var leadInTeam = with("ppi-lead", "country-team");

        // Then
        assertThat(lead.readsDrafts()).isTrue();
        assertThat(lead.edits()).isFalse();
        assertThat(lead.seesWholeLog()).isFalse();
        assertThat(leadInTeam.edits()).isTrue();
    }

    @Test
    void teamSeesTheLogOnlyOnAPanel() {
        assertThat(with("country-team").seesLog()).isFalse();
        assertThat(with("country-team", "panel-member").seesLog()).isTrue();
    }

    @Test
    void memberIsNotLedOnFromTheOwnComments() {
        assertThat(with("panel-member").seesBeyondTheOwn()).isFalse();
        assertThat(with("panel-member", "country-team").seesBeyondTheOwn()).isTrue();
    }

    @Test
    void strangerHasNoPartInTheProject() {
        // When
        var viewer = with();

        // Then
        assertThat(viewer.hasPartInProject()).isFalse();
        assertThat(viewer.seesLog()).isFalse();
        assertThat(viewer.readsDrafts()).isFalse();
        assertThat(viewer.seesBeyondTheOwn()).isTrue();
    }
}
