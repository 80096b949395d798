package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {

    @ParameterizedTest
    @CsvSource({
        "'',                              Member",
        "integrator,                      Member",
        "panel-member,                    Member",
        "country-team,                    CountryTeam",
        "country-team panel-member,       CountryTeam",
        "ppi-lead,                        Lead",
        "ppi-lead country-team,           Lead",
        "ppi-lead panel-member,           Lead",
        "coordinator,                     Coordinator",
        "coordinator country-team,        Coordinator",
        "coordinator ppi-lead,            Coordinator",
        "researcher,                      Researcher",
        "researcher coordinator,          Researcher",
        "researcher ppi-lead,             Researcher",
        "researcher panel-member,         Researcher",
        "researcher coordinator ppi-lead, Researcher"
    })
    void viewerIsByTheWidestRole(String roles, String expected) {
        // When
        var viewer = viewer(roles);

        // Then
        assertThat(viewer.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(viewer.account()).isEqualTo("account");
    }

    @ParameterizedTest
    @CsvSource({
        // roles,                   leads, lead alone, whole project, own panels alone
        "panel-member,              false, false,      false,         true",
        "country-team,              false, false,      false,         false",
        "ppi-lead,                  true,  true,       false,         false",
        "ppi-lead country-team,     true,  true,       false,         false",
        "coordinator,               false, false,      true,          false",
        "coordinator panel-member,  false, false,      true,          false",
        "coordinator ppi-lead,      true,  false,      true,          false",
        "researcher,                false, false,      true,          false",
        "researcher ppi-lead,       true,  false,      true,          false"
    })
    void rowsAreSeenBySuchAViewer(
            String roles, boolean leads, boolean leadAlone, boolean wholeProject, boolean ownPanelsAlone) {
        // When
        var viewer = viewer(roles);

        // Then
        assertThat(viewer.leads()).isEqualTo(leads);
        assertThat(viewer.isLeadAlone()).isEqualTo(leadAlone);
        assertThat(viewer.seesWholeProject()).isEqualTo(wholeProject);
        assertThat(viewer.seesOwnPanelsAlone()).isEqualTo(ownPanelsAlone);
    }

    @ParameterizedTest
    @CsvSource({
        // roles,                   own comments alone, held text
        "panel-member,              true,               true",
        "country-team,              true,               true",
        "coordinator,               true,               true",
        "ppi-lead,                  false,              true",
        "ppi-lead panel-member,     false,              true",
        "coordinator ppi-lead,      false,              true",
        "researcher,                false,              false",
        "researcher ppi-lead,       false,              false",
        "researcher panel-member,   false,              false"
    })
    void commentsAreReadBySuchAViewer(String roles, boolean ownAlone, boolean heldText) {
        // When
        var viewer = viewer(roles);

        // Then
        assertThat(viewer.readsOwnCommentsAlone()).isEqualTo(ownAlone);
        assertThat(viewer.seesHeldText()).isEqualTo(heldText);
    }

    @ParameterizedTest
    @CsvSource({"researcher panel-member, true", "ppi-lead panel-member, true", "ppi-lead, false", "coordinator, false"
    })
    void memberIsAMemberBesideOtherRoles(String roles, boolean expected) {
        // When
        var viewer = viewer(roles);

        // Then
        assertThat(viewer.isMember()).isEqualTo(expected);
    }

    private static Viewer viewer(String roles) {
        return Viewer.of("account", List.of(roles.split(" "))::contains);
    }
}
