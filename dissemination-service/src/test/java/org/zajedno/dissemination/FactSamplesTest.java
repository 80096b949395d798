package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.member;
import static org.zajedno.dissemination.Scenario.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.FactDispatcher.SentFact;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** The facts of the other services, exactly as their publishers say that they look. */
@QuarkusTest
class FactSamplesTest {

    /** Whose comment the sample is. */
    private static final String AUTHOR = "6a1f7a50-0d0c-4f0e-9a35-2f6f0a1b00aa";

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private JsonPath tell(String service, String type, String subject, String country) {
        var data = FactContractTestBase.sample(service, type);
        var sample = JsonPath.from(data);
        facts.dispatch(
                new SentFact(service, type, UUID.fromString(sample.getString(subject)), country, "2021-04-20", data));
        return sample;
    }

    @Test
    void registeredStudyCanBeReportedOn() {
        tell("participants", "StudyRegistered", "studyId", null);

        var report = coordinator().get("/v1/reports/779334/2/dissemination");

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.jsonPath().getString("head.study")).isEqualTo("IMPULSE");
    }

    @Test
    void commentIsFollowedToItsAnswerAndTheVersionThatItChanged() {
        tell("panels", "ReviewRequestOpened", "materialId", null);
        var comment = tell("panels", "CommentSubmitted", "commentId", "RS").getString("commentId");
        tell("panels", "CommentAnswered", "commentId", "RS");
        tell("panels", "MaterialVersionReleased", "materialId", null);
        tell("panels", "ContributionCredited", "contributionId", "RS");

        var author = TestTokens.of("panel-member").in("RS").account(AUTHOR).sign();
        var trace = given().header("Authorization", "Bearer " + author)
                .get("/v1/trace/comment/" + comment)
                .jsonPath();

        assertThat(trace.getList("nodes.kind", String.class))
                .containsExactly("comment", "response", "material-version");
        assertThat(trace.getString("nodes[2].state")).isEqualTo("RELEASED");
        assertThat(trace.getList("links.type", String.class)).containsExactly("RESPONDED_BY", "CHANGED_IN");
    }

    @Test
    void commentIsFollowedToItsConcernItsImpactAndTheReport() {
        var comment = tell("panels", "CommentSubmitted", "commentId", "RS").getString("commentId");
        tell("panels", "ConcernGathered", "concernId", null);
        tell("panels", "ImpactRecorded", "impactEntryId", null);
        tell("panels", "GrippReportFrozen", "reportId", null);
        tell("panels", "CommentRetracted", "commentId", "RS");

        var trace = researcher().get("/v1/trace/comment/" + comment).jsonPath();

        assertThat(trace.getList("nodes.kind", String.class))
                .containsExactly("comment", "concern", "impact-entry", "gripp-report");
        assertThat(trace.getList("links.type", String.class))
                .containsExactly("GATHERED_IN", "LOGGED_IN", "REPORTED_IN");
    }

    @Test
    void announcedEventIsKnownWithItsReach() {
        tell("participants", "StudyRegistered", "studyId", null);
        tell("events", "ReachRecorded", "eventId", null);
        var event = tell("events", "EventAnnounced", "eventId", null).getString("eventId");

        var line = coordinator().body("""
                        {"about":{"kind":"EVENT","id":"%s"},"name":"Webinar","type":"MEETING","audiences":["CITIZENS"],
                         "objective":"To present.","status":"DELIVERED"}""".formatted(event)).post("/v1/reports/779334/2/dissemination/lines");

        assertThat(line.statusCode()).isEqualTo(201);
        assertThat(line.jsonPath().getInt("reach.countries")).isEqualTo(24);
    }

    @Test
    void reachMayKeepBackTheNumberOfCountries() {
        facts.dispatch(new SentFact(
                "events",
                "ReachRecorded",
                Scenario.WEBINAR,
                null,
                "2021-04-20",
                "{\"eventId\":\"%s\",\"persons\":12,\"countries\":null,\"version\":0}".formatted(Scenario.WEBINAR)));

        assertThat(member("RS").get("/v1/trace/event/" + Scenario.WEBINAR).statusCode())
                .isEqualTo(404);
    }
}
