package org.zajedno.panels.yousaidwedid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class YouSaidWeDidApiTest {

    private String panel;
    private String author;
    private String other;
    private String material;
    private String review;
    private String comment;

    @BeforeEach
    void aCommentIsAnswered() {
        TestDatabase.clean();
        panel = panel("RS");
        author = memberOf(panel, "RS", "Lipa");
        other = memberOf(panel, "RS", "Breza");
        material = ReviewSteps.material();
        review = ReviewSteps.openReview(ReviewSteps.version(material, ReviewSteps.TEXT), panel);
        comment = ReviewSteps.say(
                        review, "RS", author, ReviewSteps.comment(ReviewSteps.passage(), ReviewSteps.UNCREDITED))
                .jsonPath()
                .getString("id");
        ReviewSteps.respond(comment, "ACCEPTED");
    }

    private Response word(String country, String ifMatch, String said, boolean dropCountry) {
        var request = ppiLead(country);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"said\":{\"en\":\"" + said + "\"},\"dropCountry\":" + dropCountry + "}")
                .put("/v1/comments/" + comment + "/you-said");
    }

    private JsonPath asMember(String account) {
        return member("RS", account)
                .get("/v1/panels/" + panel + "/you-said-we-did")
                .jsonPath();
    }

    @Test
    void panelReadsTheLeadsWordingAndNeverTheMembers() {
        word("RS", null, "Say how long a session takes", false);

        var page = member("RS", other).get("/v1/panels/" + panel + "/you-said-we-did");

        assertThat(page.jsonPath().getString("items[0].said")).isEqualTo("Say how long a session takes");
        assertThat(page.jsonPath().getString("items[0].did")).isEqualTo("You are right.");
        assertThat(page.jsonPath().getString("items[0].decision")).isEqualTo("ACCEPTED");
        assertThat(page.jsonPath().getString("items[0].country")).isEqualTo("RS");
        assertThat(page.asString()).doesNotContain("Koliko traje", "Lipa", comment, author, "submittedAt", "createdAt");
        assertThat(asMember(author).getString("items[0].commentId")).isEqualTo(comment);
    }

    @Test
    void whatWasChangedIsShownBeforeAndAfterOnceItIsInUse() {
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        var unreleased = asMember(other);

        ReviewSteps.release(second);

        assertThat(unreleased.getString("items[0].did")).isEqualTo("You are right.");
        var released = asMember(other);
        assertThat(released.getString("items[0].did")).isEqualTo("Says how long a session takes");
        assertThat(released.getString("items[0].before")).isEqualTo("6 sesija");
        assertThat(released.getString("items[0].after")).isEqualTo("6 sesija od po 30 minuta");
        assertThat(released.getInt("items[0].versionNumber")).isEqualTo(2);
    }

    @Test
    void panelReadsWhereItIsCreditedAndShown() {
        var credited = ReviewSteps.say(review, "RS", author, ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}"))
                .jsonPath()
                .getString("id");
        ReviewSteps.respond(credited, "ACCEPTED");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, credited);
        ReviewSteps.change(second, comment);
        ReviewSteps.release(second);
        var work = ReviewSteps.unknown();
        tell("dissemination", "EditionPublished", "(\"studyId\"\\s*:\\s*\")[^\"]+", ReviewSteps.STUDY, work);

        tell("events", "EventAnnounced", "(\"presents\"\\s*:\\s*\\[\\s*\")[^\"]+", work, work);

        var item = "items.find { it.commentId == '%s' }.";
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asMember(author).getList(item.formatted(credited) + "shownAt"), shown -> !shown.isEmpty());
        var page = asMember(author);
        assertThat(page.getString(item.formatted(credited) + "creditedIn[0].workId"))
                .isEqualTo(work);
        assertThat(page.getString(item.formatted(credited) + "shownAt[0].startsOn"))
                .isEqualTo("2021-04-19");
        assertThat(page.getList(item.formatted(comment) + "creditedIn")).isEmpty();
        assertThat(asMember(other).<List<?>>getList("items.creditedIn")).allMatch(List::isEmpty);
    }

    private static void tell(String source, String type, String what, String value, String work) {
        TestBroker.publish(
                source,
                type,
                UUID.randomUUID(),
                null,
                FactContractTestBase.sample(source, type)
                        .replaceAll("(\"(workId|editionId|eventId)\"\\s*:\\s*\")[^\"]+", "$1" + work)
                        .replaceAll(what, "$1" + value));
    }

    @Test
    void lineThatIsNotWordedYetIsAbsent() {
        var page = asMember(other);

        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getMap("items[0]")).doesNotContainKey("said");
    }

    @Test
    void countryStaysUntoldWhereTheLeadSaysSo() {
        word("RS", null, "Say how long a session takes", true);

        var page = asMember(other);

        assertThat(page.getMap("items[0]")).doesNotContainKey("country");
    }

    @Test
    void whatIsNotAnsweredIsNotOnThePage() {
        ReviewSteps.say(review, "RS", other, ReviewSteps.general());

        var page = asMember(other);

        assertThat(page.getList("items")).hasSize(1);
    }

    @Test
    void lineOfAnotherIsNotWrittenOver() {
        var first = word("RS", null, "One", false);

        var blind = word("RS", null, "Two", false);

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(word("RS", "\"77\"", "Two", false).statusCode()).isEqualTo(412);
        assertThat(word("RS", first.header("ETag"), "Two", false).jsonPath().getString("said"))
                .isEqualTo("Two");
    }

    @Test
    void leadOfAnotherCountryAndMemberOfAnotherPanelFindNothing() {
        var elsewhere = memberOf(panel("RS"), "RS", "Jela");

        var foreign = word("BA", null, "x", false);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(member("RS", elsewhere)
                        .get("/v1/panels/" + panel + "/you-said-we-did")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA").get("/v1/panels/" + panel + "/you-said-we-did").statusCode())
                .isEqualTo(404);
        assertThat(researcher().get("/v1/panels/" + panel + "/you-said-we-did").statusCode())
                .isEqualTo(403);
    }

    @Test
    void lineGoesWithTheCommentThatWasTakenBack() {
        word("RS", null, "Say how long a session takes", false);

        member("RS", author).post("/v1/comments/" + comment + "/retraction");

        assertThat(asMember(other).getList("items")).isEqualTo(List.of());
        assertThat(ppiLead("RS").get("/v1/comments/" + comment + "/you-said").statusCode())
                .isEqualTo(404);
        assertThat(word("RS", null, "Again", false).jsonPath().getString("type"))
                .isEqualTo("/problems/comment-retracted");
    }
}
