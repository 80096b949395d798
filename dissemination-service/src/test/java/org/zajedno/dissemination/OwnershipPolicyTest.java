package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Who writes, approves and withdraws what belongs to a country or to the whole project. */
@QuarkusTest
class OwnershipPolicyTest {

    private static final String TEXT = "{\"title\":\"Radimo zajedno\",\"text\":\"Kako.\"}";
    private static final String WRITER = "5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11";

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    private static RequestSpecification team(String country) {
        return as("country-team", country);
    }

    /** The same person each time. */
    private static RequestSpecification writer() {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("country-team")
                                        .in("BA")
                                        .account(WRITER)
                                        .sign())
                .contentType("application/json");
    }

    private static String editionOfBosnia(String work) {
        return writer().body("{\"language\":\"bs\",\"content\":" + TEXT + "}")
                .post("/v1/works/" + work + "/editions")
                .header("Location");
    }

    /** Everything that writes an edition or decides about it, as that caller. */
    private static Map<String, Response> everythingThatOwnersDo(RequestSpecification caller, String edition) {
        caller.header("If-Match", "*");
        return Map.of(
                "text", caller.body(TEXT).put(edition),
                "review", caller.body("").post(edition + "/review"),
                "approval", caller.body("").post(edition + "/approval"),
                "reader-check",
                        caller.body("{\"readers\":4,\"checkedOn\":\"2020-10-12\",\"passed\":true}")
                                .post(edition + "/reader-check"));
    }

    @Test
    void editionOfACountryIsWrittenAndApprovedByThoseWhoActForIt() {
        var edition = editionOfBosnia(work());
        var before = coordinator().get(edition).asString();

        for (var other : List.of(team("RS"), as("researcher", "RS", "XK"))) {
            everythingThatOwnersDo(other, edition).forEach((what, reply) -> {
                assertThat(reply.statusCode()).as(what).isEqualTo(403);
                assertThat(reply.jsonPath().getString("type")).isEqualTo("/problems/not-the-owner");
            });
        }
        assertThat(coordinator().get(edition).asString()).isEqualTo(before);
        assertThat(coordinator().get(edition).jsonPath().getString("owner")).isEqualTo("BA");
        assertThat(team("BA")
                        .header("If-Match", "*")
                        .post(edition + "/approval")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsTheProjectsIsWrittenByItsCoordinatorAndByResearchersOfAllItsCountries() {
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");

        for (var other :
                List.of(team("RS"), as("researcher", "RS", "XK"), as("country-team", "BA", "XK", "ME", "MK", "RS"))) {
            everythingThatOwnersDo(other, edition).forEach((what, reply) -> {
                assertThat(reply.statusCode()).as(what).isEqualTo(403);
                assertThat(reply.jsonPath().getString("type")).isEqualTo("/problems/owned-by-project");
            });
        }
        assertThat(coordinator().header("If-Match", "*").body(TEXT).put(edition).statusCode())
                .isEqualTo(200);
        assertThat(researcher()
                        .header("If-Match", "*")
                        .post(edition + "/approval")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoWroteLastDoesNotApprove() {
        var edition = editionOfBosnia(work());

        var refused = writer().header("If-Match", "*").post(edition + "/approval");
        team("BA").header("If-Match", "*").body(TEXT).put(edition);
        var afterAnotherWrote = writer().header("If-Match", "*").post(edition + "/approval");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/approved-by-writer");
        assertThat(afterAnotherWrote.statusCode()).isEqualTo(200);
        assertThat(afterAnotherWrote.jsonPath().getString("state")).isEqualTo("APPROVED");
    }

    @Test
    void accountOfTheWriterIsNotKept() throws SQLException {
        editionOfBosnia(work());

        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'BA', false)");
            var row = statement.executeQuery("select writer, row_to_json(e)::text from edition e");
            row.next();

            assertThat(row.getString(1)).hasSize(43);
            assertThat(row.getString(2)).doesNotContain(WRITER);
        }
    }

    @Test
    void editionOfACountryComesOutAndIsWithdrawnByThoseWhoActForIt() {
        var edition = editionOfBosnia(work());
        team("BA").header("If-Match", "*").post(edition + "/approval");
        var reason = "{\"reason\":\"A mistake\"}";

        assertThat(as("researcher", "RS")
                        .header("If-Match", "*")
                        .post(edition + "/publication")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("researcher", "BA")
                        .header("If-Match", "*")
                        .post(edition + "/publication")
                        .statusCode())
                .isEqualTo(200);
        assertThat(as("researcher", "RS")
                        .header("If-Match", "*")
                        .body(reason)
                        .post(edition + "/withdrawal")
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator()
                        .header("If-Match", "*")
                        .body(reason)
                        .post(edition + "/withdrawal")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void workOfACountryIsChangedAndTranslatedByThatCountry() {
        var work = team("BA").body(Scenario.WORK).post("/v1/works");
        var path = work.header("Location");
        var described = "{\"kind\":\"LEAFLET\",\"title\":{\"en\":\"Together\"}}";
        var edition = "{\"language\":\"sr-Latn\",\"content\":" + TEXT + "}";

        assertThat(work.jsonPath().getString("owner")).isEqualTo("BA");
        assertThat(team("RS").header("If-Match", "*").body(described).put(path).statusCode())
                .isEqualTo(403);
        assertThat(team("RS").body(edition).post(path + "/editions").statusCode())
                .isEqualTo(403);
        assertThat(coordinator()
                        .body(edition.replace("{\"language\"", "{\"owner\":\"RS\",\"language\""))
                        .post(path + "/editions")
                        .statusCode())
                .isEqualTo(422);
        assertThat(team("BA").body(edition).post(path + "/editions").jsonPath().getString("owner"))
                .isEqualTo("BA");
        assertThat(team("BA").header("If-Match", "*").body(described).put(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyOpensAWorkForOthers() {
        var forSerbia = Scenario.WORK.replace("{\"studyId\"", "{\"owner\":\"RS\",\"studyId\"");

        assertThat(team("BA").body(forSerbia).post("/v1/works").statusCode()).isEqualTo(403);
        assertThat(as("country-team", "BA", "RS")
                        .body(Scenario.WORK)
                        .post("/v1/works")
                        .statusCode())
                .isEqualTo(422);
        assertThat(as("country-team", "BA", "RS")
                        .body(forSerbia)
                        .post("/v1/works")
                        .jsonPath()
                        .getString("owner"))
                .isEqualTo("RS");
        assertThat(Stream.of(researcher(), coordinator())
                        .map(caller -> caller.body(Scenario.WORK)
                                .post("/v1/works")
                                .jsonPath()
                                .getString("owner")))
                .containsOnlyNulls();
        assertThat(id(editionOfBosnia(work()))).isNotEmpty();
    }
}
