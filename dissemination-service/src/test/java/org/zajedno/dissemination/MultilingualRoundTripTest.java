package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Works and editions go out in all of their languages and come back without losing one. */
@QuarkusTest
class MultilingualRoundTripTest {

    private static final String ALL = "application/vnd.zajedno.multilingual+json";

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyAndItsWebinarAreKnown() {
        TestDatabase.clean();
        facts.dispatch(
                Scenario.studyRegistered(),
                Scenario.announced(UUID.randomUUID().toString(), "FINISHED", 1),
                Scenario.reached());
    }

    @Test
    void lineOfAReportThatWasReadIsTakenBackAndChangesNothing() {
        changesNothing(Scenario.coordinator()
                .body("""
                        {"about":{"kind":"EVENT","id":"%s"},"name":"Webinar","type":"EDUCATION_TRAINING",
                         "audiences":["END_USER_COMMUNITIES","CIVIL_SOCIETY"],"objective":"To present it.",
                         "status":"DELIVERED"}""".formatted(Scenario.WEBINAR))
                .post("/v1/reports/779334/2/dissemination/lines")
                .header("Location"));
    }

    @Test
    void workThatWasReadIsTakenBackAndChangesNothing() {
        changesNothing("/v1/works/" + work());
    }

    @Test
    void editionThatWasReadIsTakenBackAndChangesNothing() {
        changesNothing(edition(work(), "sr-Latn", "Radimo zajedno", "Tekst."));
    }

    private static RequestSpecification caller() {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("researcher", "coordinator")
                                        .in("BA", "XK", "ME", "MK", "RS")
                                        .sign())
                .contentType("application/json");
    }

    private static void changesNothing(String path) {
        // Given
        var read = caller().accept(ALL).get(path);
        var before = new HashMap<>(read.jsonPath().<String, Object>getMap(""));
        before.remove("modifiedAt");

        // When
        var taken = caller().header("If-Match", read.header("ETag"))
                .body(read.asByteArray())
                .put(path);

        // Then
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(caller().accept(ALL).get(path).jsonPath().<String, Object>getMap(""))
                .containsAllEntriesOf(before);
    }
}
