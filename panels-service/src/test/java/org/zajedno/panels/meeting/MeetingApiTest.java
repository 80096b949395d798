package org.zajedno.panels.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class MeetingApiTest {

    private String panel;
    private String account;
    private String membership;
    private Response planned;

    @BeforeEach
    void aMeetingIsPlanned() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        membership = member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
        planned = ReviewSteps.meeting(panel, "RS");
    }

    private Response held(String ifMatch, String attendance) {
        return ppiLead("RS")
                .header("If-Match", ifMatch)
                .body(body().replace(
                                "\"attendedMembershipIds\":[]", "\"attendedMembershipIds\":[\"" + attendance + "\"]"))
                .put(planned.header("Location"));
    }

    private static String body() {
        return "{\"startsAt\":\"2030-03-01T17:00:00\",\"zone\":\"Europe/Belgrade\",\"link\":\"https://meet.example.org/leap\","
                + "\"agenda\":{\"en\":\"The information sheet\"},\"accessNeeds\":[\"QUIET_ROOM\",\"BREAKS\",\"BREAKS\"],"
                + "\"attendedMembershipIds\":[],\"notes\":{\"en\":\"We spoke of sessions.\",\"sr-Latn\":\"Pričali smo o sesijama.\"}}";
    }

    @Test
    void meetingIsPlannedByTheClockOnTheWall() {
        assertThat(planned.statusCode()).isEqualTo(201);
        assertThat(planned.jsonPath().getString("startsAt")).isEqualTo("2030-03-01T17:00:00");
        assertThat(planned.jsonPath().getString("startsAtInstant")).isEqualTo("2030-03-01T16:00:00Z");
        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/meetings")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void memberReadsTheNotesAndOfTheOwnAttendanceOnly() {
        memberOf(panel, "RS", "Breza");
        held(planned.header("ETag"), membership);

        var seen = member("RS", account).header("Accept-Language", "sr-Latn").get(planned.header("Location"));

        assertThat(seen.jsonPath().getString("notes")).isEqualTo("Pričali smo o sesijama.");
        assertThat(seen.jsonPath().getBoolean("attended")).isTrue();
        assertThat(seen.jsonPath().getList("accessNeeds")).isEqualTo(List.of("QUIET_ROOM", "BREAKS"));
        assertThat(seen.asString())
                .doesNotContain("attendedMembershipIds", membership, "notesTexts", "We spoke of sessions.");
    }

    @Test
    void ppiLeadGoesOnWritingInEveryLanguage() {
        held(planned.header("ETag"), membership);

        var seen = ppiLead("RS").header("Accept-Language", "sr-Latn").get(planned.header("Location"));

        assertThat(seen.jsonPath().getMap("notesTexts"))
                .isEqualTo(Map.of("en", "We spoke of sessions.", "sr-Latn", "Pričali smo o sesijama."));
        assertThat(seen.jsonPath().getMap("agendaTexts")).isEqualTo(Map.of("en", "The information sheet"));
    }

    @Test
    void meetingIsChangedByWhoHasItBeforeTheEyes() {
        assertThat(held("\"99\"", membership).statusCode()).isEqualTo(412);
        assertThat(held(planned.header("ETag"), membership).jsonPath().getList("attendedMembershipIds"))
                .containsExactly(membership);
    }

    @Test
    void onlyMembersOfThePanelWereThere() {
        var response = held(planned.header("ETag"), ReviewSteps.unknown());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("attendedMembershipIds[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Belgrade | Europe/Atlantis | zone",
                "\"link\":\"https://meet.example.org/leap\", | '' | place",
                "https://meet.example.org | http://meet.example.org | link"
            })
    void meetingIsSomewhereAtAKnownHour(String right, String wrong, String field) {
        var response = ppiLead("RS").body(body().replace(right, wrong)).post("/v1/panels/" + panel + "/meetings");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo(field);
    }

    @Test
    void meetingIsForThePanelAlone() {
        var stranger = memberOf(panel("RS"), "RS", "Bor");
        var location = planned.header("Location");

        assertThat(member("RS", stranger).get(location).statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").get(location).statusCode()).isEqualTo(404);
        assertThat(researcher().get(location).statusCode()).isEqualTo(403);
        assertThat(member("RS", account).body(body()).put(location).statusCode())
                .isEqualTo(403);
    }
}
