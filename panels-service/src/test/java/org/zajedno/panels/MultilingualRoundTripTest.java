package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** What can be changed goes out in all of its languages and comes back without losing one. */
@QuarkusTest
class MultilingualRoundTripTest {

    private static final String ALL = "application/vnd.zajedno.multilingual+json";
    private static final String IN_TWO = "{\"en\":\"Words\",\"sr-Latn\":\"Reči\"}";

    private String panel;
    private String lipa;
    private String version;
    private String review;
    private String comment;

    @BeforeEach
    void aCommentWaits() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        review = ReviewSteps.openReview(version, panel);
        comment = ReviewSteps.said(review, "RS", lipa);
    }

    @Test
    void panelIsTakenBackAndChangesNothing() {
        changesNothing(() -> ppiLead("RS"), "/v1/panels/" + panel);
    }

    @Test
    void meetingIsTakenBackAndChangesNothing() {
        changesNothing(() -> ppiLead("RS"), ReviewSteps.meeting(panel, "RS").header("Location"));
    }

    @Test
    void concernIsTakenBackAndChangesNothing() {
        changesNothing(
                TestUsers::researcher,
                researcher()
                        .body("{\"materialVersionId\":\"" + version + "\",\"title\":" + IN_TWO + ",\"commentIds\":[\""
                                + comment + "\"]}")
                        .post("/v1/concerns")
                        .header("Location"));
    }

    @Test
    void responseDraftIsTakenBackAndChangesNothing() {
        var path = "/v1/comments/" + comment + "/response-draft";
        researcher()
                .body("{\"decision\":\"ACCEPTED\",\"reason\":" + IN_TWO + "}")
                .put(path);

        changesNothing(TestUsers::researcher, path);
    }

    @Test
    void saidLineIsTakenBackAndChangesNothing() {
        var path = "/v1/comments/" + comment + "/you-said";
        ppiLead("RS").body("{\"said\":" + IN_TWO + ",\"dropCountry\":true}").put(path);

        changesNothing(() -> ppiLead("RS"), path);
    }

    @Test
    void impactEntryIsTakenBackAndChangesNothing() {
        var path = researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"CONSULTATION\",\"method\":" + IN_TWO + ",\"hopedToInfluence\":"
                        + IN_TWO + ",\"standards\":[],\"whatChanged\":" + IN_TWO + ",\"effect\":\"POSITIVE\","
                        + "\"researcherView\":" + IN_TWO + "}")
                .post("/v1/impact-entries")
                .header("Location");

        changesNothing(TestUsers::researcher, path);
        changesNothing(() -> ppiLead("RS"), path);
        changesNothing(() -> member("RS", lipa), path);
    }

    @Test
    void draftIsTakenBackAndChangesNothing() {
        var id = UUID.randomUUID().toString();
        ReviewSteps.draft(review, "RS", lipa, id);

        changesNothing(() -> member("RS", lipa), "/v1/review-requests/" + review + "/drafts/" + id);
    }

    @Test
    void messageSettingsIsTakenBackAndChangesNothing() {
        member("RS", lipa)
                .body("{\"frequency\":\"NONE\",\"language\":\"sr-Latn\"}")
                .put("/v1/message-settings");

        changesNothing(() -> member("RS", lipa), "/v1/message-settings");
    }

    @Test
    void textOfADraftIsTakenBackAndChangesNothing() {
        var draft = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);

        changesNothing(TestUsers::researcher, "/v1/material-versions/" + draft + "/texts/sr-Latn");
    }

    private static void changesNothing(Supplier<RequestSpecification> caller, String path) {
        // Given
        var read = caller.get().accept(ALL).get(path);
        var before = new HashMap<>(read.jsonPath().<String, Object>getMap(""));
        // what counts the changes, and when the last one was
        before.keySet().removeAll(Set.of("etag", "version", "savedAt", "modifiedAt"));

        // When
        var taken = caller.get()
                .header("If-Match", read.header("ETag"))
                .body(read.asByteArray())
                .put(path);

        // Then
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(caller.get().accept(ALL).get(path).jsonPath().<String, Object>getMap(""))
                .containsAllEntriesOf(before);
    }
}
