package org.zajedno.events.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.events.Scenario;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;

/** A quote about an event of a study rests on consents of that study. */
@QuarkusTest
class StudyQuoteConsentTest extends QuoteOnConsentTestBase {

    @Test
    void eventOfAStudyTakesItsConsentsAlone() throws Exception {
        // Given
        var sample = UUID.fromString(JSON.readTree(FactContractTestBase.sample("participants", "ConsentGiven"))
                .path("studyId")
                .asText());
        event = ofStudy(sample);
        give(consent, "RS", "QUOTE");
        var foreign = UUID.randomUUID();
        tellGiven(foreign, UUID.randomUUID(), "RS", "QUOTE");
        awaitHandled();

        // When
        var own = quote(COORDINATOR);
        var another = quote(COORDINATOR, foreign);

        // Then
        own.then().statusCode(201).body("studyId", equalTo(sample.toString()));
        another.then().statusCode(422).body("type", equalTo("/problems/consent-not-standing"));
        assertThat(withoutInstance(another)).isEqualTo(withoutInstance(quote(COORDINATOR, UUID.randomUUID())));
        assertThat(shown()).hasSize(1);
    }

    @Test
    void eventOfNoStudyTakesTheConsentsOfAll() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");

        // When
        var reply = quote(COORDINATOR);

        // Then
        reply.then().statusCode(201).body("studyId", nullValue());
    }

    @Test
    void studyOfAnAnnouncedEventStaysAndIsAKnownOne() throws Exception {
        // Given
        var study = UUID.randomUUID();
        var other = UUID.randomUUID();
        tellStudy(other);
        event = ofStudy(study);
        var draft = Scenario.draft(webinarOf(study));
        var announced = Scenario.through(Scenario.draft(webinarOf(study)), "ANNOUNCED");

        // When
        var unknown = as(COORDINATOR).body(webinarOf(UUID.randomUUID())).post("/v1/events");
        var changed = put(announced, webinarOf(other));
        var removed = put(announced, Scenario.webinar(null));
        var stillDrafted = put(draft, webinarOf(other));

        // Then
        for (var refused : List.of(unknown, changed, removed)) {
            refused.then().statusCode(422).body("violations[0].field", equalTo("studyId"));
        }
        stillDrafted.then().statusCode(200).body("studyId", equalTo(other.toString()));
        given().get("/v1/events/{id}", announced).then().body("studyId", equalTo(study.toString()));
    }

    private static String webinarOf(UUID study) {
        return Scenario.webinar(null).replaceFirst("\\{", "{\"studyId\": \"" + study + "\",");
    }

    private static Response put(UUID event, String body) {
        return as(COORDINATOR).header("If-Match", "*").body(body).put("/v1/events/{id}", event);
    }

    /** A webinar of that study that is over. */
    private UUID ofStudy(UUID study) throws IOException {
        tellStudy(study);
        awaitHandled();
        return Scenario.through(Scenario.draft(webinarOf(study)), "ANNOUNCED", "RUNNING", "FINISHED");
    }

    private static void tellStudy(UUID study) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContractTestBase.sample("participants", "StudyRegistered"));
        TestBroker.publish(
                "participants",
                "StudyRegistered",
                study,
                null,
                fact.put("studyId", study.toString()).toString());
    }
}
