package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.IdentifierProbe;
import org.zajedno.kit.testing.IdentifierProbe.Answer;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

/**
 * Somebody who reads everything that the contract lets them read, looks twice, and tries every id that they were shown, or came
 * by, wherever the contract takes one, does not learn who is credited for which comment.
 */
@QuarkusTest
class CreditAttackTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] ALL = {"BA", "XK", "ME", "MK", "RS"};
    private static final String NAMED = "{\"preference\":\"NAMED\",\"name\":\"Realname\"}";

    /** Everybody but the member and the PPI lead, also in two roles at once. */
    private static final List<TestTokens> OTHERS = List.of(
            TestTokens.of("researcher").in(ALL),
            TestTokens.of("coordinator").in(ALL),
            TestTokens.of("country-team").in("RS"),
            TestTokens.of("researcher", "coordinator", "ppi-lead").in(ALL));

    private static final List<TestTokens> WITHOUT_PANELS = OTHERS.subList(0, 3);

    private String panel;
    private String author;
    private String comment;
    private Map<String, String> known;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    /** One comment on a panel of six is answered, changes the material and is released. */
    private void oneCommentIsReleased(String credit) {
        TestDatabase.clean();
        panel = panel("RS");
        author = memberOf(panel, "RS", "Pseudonym");
        for (int number = 0; number < 5; number++) {
            memberOf(panel, "RS", "Other" + number);
        }
        var material = ReviewSteps.material();
        var version = ReviewSteps.version(material, ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(version, panel);
        comment = ReviewSteps.say(review, "RS", author, ReviewSteps.general(credit))
                .jsonPath()
                .getString("id");
        ReviewSteps.respond(comment, "ACCEPTED");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        ReviewSteps.release(second);
        var impact = researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"Review\"},"
                        + "\"hopedToInfluence\":{\"en\":\"Planning\"},\"standards\":[],\"noChange\":true}")
                .post("/v1/impact-entries")
                .jsonPath()
                .getString("id");
        known = Map.of(
                "panels", panel,
                "materials", material,
                "material-versions", version,
                "review-requests", review,
                "comments", comment,
                "impact-entries", impact,
                "language", "sr-Latn",
                "number", "1",
                "studyId", ReviewSteps.STUDY);
    }

    /** What all others read of everything, in a form in which only what they learn can differ. */
    private List<String> seenByOthers() {
        return OTHERS.stream()
                .flatMap(caller -> new IdentifierProbe(caller, known).readAll().stream())
                .map(answer -> plain(answer.asked()) + "\n" + answer.reply().statusCode() + " "
                        + plain(answer.reply().header("ETag")) + "\n" + content(answer.reply()))
                .toList();
    }

    private static String content(Response reply) {
        var type = String.valueOf(reply.contentType());
        if (type.contains("json")) {
            return plain(sorted(reply.asString()));
        }
        return type.startsWith("text")
                ? plain(reply.asString()).lines().sorted().collect(Collectors.joining("\n"))
                : type;
    }

    private static String plain(String text) {
        return String.valueOf(text)
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "T");
    }

    /** Lists go by ids, which are by chance. */
    private static String sorted(String json) {
        try {
            return sorted(JSON.readTree(json));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sorted(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CreditAttackTest::sorted)
                    .map(CreditAttackTest::plain)
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.isObject()
                ? node.properties().stream()
                        .map(part -> part.getKey() + ":" + sorted(part.getValue()))
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}"))
                : node.toString();
    }

    private List<List<String>> seenAfterReleaseAndAfterRetraction(String credit) {
        oneCommentIsReleased(credit);
        var released = seenByOthers();
        member("RS", author).post("/v1/comments/" + comment + "/retraction");
        return List.of(released, seenByOthers());
    }

    @Test
    void nothingThatOthersReadDependsOnWhetherAndHowSomebodyIsCredited() {
        var uncredited = seenAfterReleaseAndAfterRetraction(ReviewSteps.UNCREDITED);

        for (var credit : List.of(NAMED, "{\"preference\":\"PANEL_ONLY\"}")) {
            var credited = seenAfterReleaseAndAfterRetraction(credit);

            assertThat(credited.getFirst()).hasSizeGreaterThan(250).isEqualTo(uncredited.getFirst());
            assertThat(credited.getLast()).isEqualTo(uncredited.getLast());
        }
    }

    @Test
    void anotherCreditShowsNowhereNotEvenInATag() {
        oneCommentIsReleased(NAMED);
        var before = seenByOthers();
        var path = "/v1/comments/" + comment;

        var changed = member("RS", author)
                .header("If-Match", member("RS", author).get(path).header("ETag"))
                .body("{\"preference\":\"PSEUDONYM\"}")
                .put(path + "/credit");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag"))
                .isNotEqualTo(researcher().get(path).header("ETag"))
                .isEqualTo(member("RS", author).get(path).header("ETag"));
        assertThat(seenByOthers()).isEqualTo(before);
    }

    @Test
    void noIdIsExchangedForTheCommentBehindACreditOrForItsAuthor() {
        oneCommentIsReleased(NAMED);
        var contribution = ppiLead("RS").get("/v1/contributions").jsonPath().getString("items[0].id");
        var membership = member("RS", author).get("/v1/memberships").jsonPath().getString("items[0].id");
        var leadsTo = Set.of(contribution, membership);

        var answers = new ArrayList<Answer>();

        for (var caller : WITHOUT_PANELS) {
            var probe = new IdentifierProbe(caller, known);
            var shown = new LinkedHashSet<String>();
            probe.readAll()
                    .forEach(answer -> shown.addAll(IdentifierProbe.idsIn(
                            answer.reply().asString() + answer.reply().headers())));
            assertThat(shown).doesNotContainAnyElementsOf(leadsTo);
            shown.addAll(leadsTo);
            shown.forEach(id -> answers.addAll(probe.read(id)));
        }
        // last, because what somebody writes is shown to the next
        for (var caller : WITHOUT_PANELS) {
            var probe = new IdentifierProbe(caller, known);
            Stream.concat(leadsTo.stream(), Stream.of(comment)).forEach(id -> answers.addAll(probe.write(id)));
        }

        assertThat(answers).hasSizeGreaterThan(1_000).allSatisfy(answer -> {
            assertThat(answer.reply().statusCode()).as(answer.asked()).isLessThan(500);
            assertThat(answer.told()).as(answer.asked()).doesNotContain("Realname", "Pseudonym", author);
            if (leadsTo.contains(answer.id())) {
                assertThat(answer.told())
                        .as(answer.asked() + " with " + answer.id())
                        .doesNotContain(comment);
            } else {
                assertThat(answer.told()).as(answer.asked()).doesNotContain(leadsTo);
            }
        });
    }
}
