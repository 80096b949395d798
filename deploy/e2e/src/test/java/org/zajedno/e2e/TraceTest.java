package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Order(3)
@ExtendWith(DemoStack.Provider.class)
class TraceTest {
    private static final Set<String> ALL =
            Set.of("RESPONDED_BY", "CHANGED_IN", "CREDITED_IN", "PRESENTED_AT", "REPORTED_IN");

    @ParameterizedTest
    @CsvSource({
        "comment,          comment.member-rs-1",
        "response,         response.member-rs-1",
        "material-version, version.2",
        "impact-entry,     impact.member-rs-1",
        "gripp-report,     gripp.LF",
        "edition,          edition.en",
        "edition,          edition.sr-Latn",
        "event,            event",
        "report-line,      line.dissemination.EVENT",
        "report-line,      line.communication.EDITION"
    })
    void leadSeesTheWholeChainOfTheOwnCountryFromEachOfItsLinks(String kind, String what, DemoStack demoStack) {
        // Given
        var known = demoStack.known();

        // When
        var trace = demoStack
                .api()
                .as("ppi-rs")
                .get("/v1/trace/" + kind + "/" + known.id(what))
                .expect(200);

        // Then
        assertThat(trace.json().findValuesAsText("type")).containsAll(ALL);
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("id").asText())
                .contains(
                        known.id("comment.member-rs-1"),
                        known.id("response.member-rs-1"),
                        known.id("version.2"),
                        known.id("edition.en"),
                        known.id("event"),
                        known.id("line.dissemination.EVENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "material-version, version.2",
        "edition,          edition.en",
        "event,            event",
        "report-line,      line.dissemination.EVENT",
        "report-line,      line.communication.EDITION"
    })
    void coordinatorSeesWhatIsAboutNobodyAndHowManyCommentsStandBehindIt(
            String kind, String what, DemoStack demoStack) {
        // Given
        var known = demoStack.known();

        // When
        var trace = demoStack
                .api()
                .as("coordinator")
                .get("/v1/trace/" + kind + "/" + known.id(what))
                .expect(200);

        // Then
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("id").asText())
                .contains(
                        known.id("version.2"),
                        known.id("edition.en"),
                        known.id("event"),
                        known.id("line.dissemination.EVENT"));
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("kind").asText())
                .doesNotContain("comment", "response");
        assertThat(trace.text("/counts/comments/state")).isNotEqualTo("ZERO");
    }

    @Test
    void memberFindsWhatBecameOfTheOwnComment(DemoStack demoStack) {
        // When
        var trace = demoStack
                .api()
                .as("member-mk-1")
                .get("/v1/trace/comment/" + demoStack.known().id("comment.member-mk-1"))
                .expect(200);

        // Then
        assertThat(trace.json().findValuesAsText("type")).containsAll(ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "comment,      comment.member-rs-2",
        "concern,      concern",
        "impact-entry, impact.member-rs-2",
        "gripp-report, gripp.SF"
    })
    void concernImpactAndReportLeadToEachOther(String kind, String what, DemoStack demoStack) {
        // Given
        var known = demoStack.known();

        // When
        var trace = demoStack
                .api()
                .as("researcher")
                .get("/v1/trace/" + kind + "/" + known.id(what))
                .expect(200);

        // Then
        assertThat(trace.json().findValuesAsText("type"))
                .contains("REPORTED_IN")
                .doesNotContain("CREDITED_IN");
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("id").asText())
                .contains(
                        known.id("concern"),
                        known.id("impact.member-rs-2"),
                        known.id("gripp.SF"),
                        known.id("gripp.LF"));
    }

    @Test
    void memberFindsTheImpactOfTheOwnCommentAndNotWhoSaidTheSame(DemoStack demoStack) {
        // When
        var trace = demoStack
                .api()
                .as("member-rs-2")
                .get("/v1/trace/comment/" + demoStack.known().id("comment.member-rs-2"))
                .expect(200);

        // Then
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("kind").asText())
                .contains("impact-entry", "gripp-report")
                .doesNotContain("concern")
                .containsOnlyOnce("comment");
    }

    @ParameterizedTest
    @CsvSource({"member-ba-1", "member-rs-2", "ppi-me", "team-rs", "coordinator", "integrator"})
    void commentIsThereForItsAuthorAndThoseWhoReadItAlone(String stranger, DemoStack demoStack) {
        // When
        var trace = demoStack
                .api()
                .as(stranger)
                .get("/v1/trace/comment/" + demoStack.known().id("comment.member-rs-1"));

        // Then
        assertThat(trace.status()).isEqualTo(404);
    }

    @Test
    void integratorSeesTheChainAndNoWordOfAComment(DemoStack demoStack) {
        // When
        var trace = demoStack
                .api()
                .as("integrator")
                .get("/v1/trace/report-line/" + demoStack.known().id("line.dissemination.EVENT"))
                .expect(200);

        // Then
        assertThat(trace.json().path("nodes"))
                .extracting(node -> node.path("kind").asText())
                .contains("edition", "event", "report-line", "material-version")
                .doesNotContain("comment", "response");
        assertThat(trace.body()).doesNotContain("Šest susreta", "Marija", "Lipa", "pseudonym");
        assertThat(demoStack
                        .api()
                        .as("integrator")
                        .get("/v1/comments/" + demoStack.known().id("comment.member-rs-1"))
                        .status())
                .isEqualTo(403);
    }
}
