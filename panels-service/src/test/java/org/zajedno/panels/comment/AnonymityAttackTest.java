package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/**
 * A researcher reads everything that the contract lets anybody read, joins it, and looks for a sign of who said what. Whatever
 * is added to the contract is attacked with it.
 */
@QuarkusTest
class AnonymityAttackTest {

    private static final Path CONTRACT = Path.of("src/main/resources/contracts/openapi.yaml");

    /** By what a path begins with, and by the names of what stands in it. */
    private final Map<String, String> known = new HashMap<>();

    private final List<String> secrets = new ArrayList<>();
    private String review;
    private String bosnia;
    private String serbia;
    private String held;

    @BeforeEach
    void aLargeAndASmallPanelDoEverythingThatPanelsDo() {
        TestDatabase.clean();
        known.clear();
        secrets.clear();
        serbia = panel("RS");
        bosnia = panel("BA");
        var crowd = IntStream.range(0, 5)
                .mapToObj(number -> memberOf(serbia, "RS", "Pseudonym" + number))
                .toList();
        var lonely = memberOf(bosnia, "BA", "PseudonymBosnia");
        var material = ReviewSteps.material();
        var version = ReviewSteps.version(material, ReviewSteps.TEXT);
        review = ReviewSteps.openReview(version, serbia, bosnia);
        crowd.forEach(account -> said("RS", account, "{\"preference\":\"NONE\"}"));
        var comment = said("BA", lonely, "{\"preference\":\"NAMED\",\"name\":\"Realname\"}");
        held = ReviewSteps.say(
                        review,
                        "BA",
                        lonely,
                        ReviewSteps.general().replace("Koliko traje", "Milica pita: koliko traje"))
                .jsonPath()
                .getString("id");
        var draft = ReviewSteps.unknown();
        ReviewSteps.draft(review, "BA", lonely, draft);
        member("BA", lonely)
                .body("{\"language\":\"sr-Latn\",\"paragraphId\":\"secret-paragraph\"}")
                .put("/v1/review-requests/" + review + "/reading-position");
        var onlyMembership =
                member("BA", lonely).get("/v1/memberships").jsonPath().getString("items[0].id");
        ppiLead("BA")
                .body(ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}")
                        .replace(
                                "{\"kind\"",
                                "{\"membershipId\":\"" + onlyMembership + "\",\"source\":\"PAPER\",\"receivedOn\":\""
                                        + LocalDate.now(ZoneOffset.UTC) + "\",\"kind\""))
                .post("/v1/review-requests/" + review + "/comments-on-behalf");
        ReviewSteps.respond(comment, "ACCEPTED");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        ReviewSteps.release(second);
        member("BA", lonely).body("{\"reason\":\"Milica pita isto.\"}").post("/v1/comments/" + comment + "/reopening");
        known.putAll(Map.of(
                "panels", bosnia,
                "materials", material,
                "material-versions", version,
                "review-requests", review,
                "memberships", onlyMembership,
                "contributions",
                        member("BA", lonely).get("/v1/contributions").jsonPath().getString("items[0].id"),
                "meetingId", ReviewSteps.meeting(bosnia, "BA").jsonPath().getString("id"),
                "draftId", draft,
                "language", "sr-Latn",
                "number", "1"));
        known.put("comments", comment);
        secrets.addAll(crowd);
        secrets.addAll(List.of(
                lonely,
                onlyMembership,
                held,
                draft,
                "Pseudonym",
                "Milica",
                "secret-paragraph",
                "PAPER",
                "Koliko tra\""));
        secrets.addAll(List.of("submittedAt", "createdAt", "modifiedAt", "Last-Modified", "receivedOn", "screening"));
    }

    private String said(String country, String account, String credit) {
        return ReviewSteps.say(review, country, account, ReviewSteps.general(credit))
                .jsonPath()
                .getString("id");
    }

    private List<String> everythingThatCanBeRead() throws IOException {
        var contract = new ObjectMapper(new YAMLFactory()).readTree(CONTRACT.toFile());
        return contract.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> {
                    var address = filled(path.getKey());
                    var taken = path.getValue().at("/get/parameters").findValuesAsText("name");
                    return Stream.concat(
                                    Stream.of(address),
                                    Stream.of(
                                                    List.of("limit=200", "studyId=" + ReviewSteps.STUDY),
                                                    List.of(
                                                            "limit=200",
                                                            "language=sr-Latn",
                                                            "reviewRequestId=" + review),
                                                    List.of(
                                                            "limit=200",
                                                            "panelId=" + bosnia,
                                                            "reviewRequestId=" + review),
                                                    List.of("overdue=true", "mine=true"))
                                            .map(asked -> address + taken(asked, taken)))
                            .distinct();
                })
                .toList();
    }

    /** The parameters that the operation has: with any other it would be refused and tell nothing. */
    private static String taken(List<String> asked, List<String> names) {
        return asked.stream()
                .filter(parameter -> names.contains(parameter.split("=")[0]))
                .reduce("", (query, parameter) -> query + (query.isEmpty() ? "?" : "&") + parameter);
    }

    private String filled(String path) {
        var first = path.split("/")[2];
        var filled = path;
        for (var name : known.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", known.getOrDefault(first, known.get("comments")));
    }

    private static Response read(String path) {
        return researcher()
                .header("Accept", path.contains("/export") ? "text/csv" : "*/*")
                .get(path);
    }

    @Test
    void nothingThatCanBeReadSaysWhoWhenOrHow() throws IOException {
        var paths = everythingThatCanBeRead();

        for (var path : paths) {
            var reply = read(path);

            // what was asked for is no news, and a credit line names who wants to be named: it leads to no comment
            var everything = reply.asString().replace(path.split("\\?")[0], "");
            if (path.startsWith("/v1/contributions")) {
                everything = everything.replace("Pseudonym", "");
            }
            assertThat(everything + reply.headers()).as(path).doesNotContain(secrets);
        }
        assertThat(paths).hasSizeGreaterThan(60);
    }

    @Test
    void commentsOfASmallPanelDifferInNothingFromThoseOfTheLargeOne() {
        var items =
                read("/v1/review-requests/" + review + "/comments?limit=200").jsonPath();

        assertThat(items.getList("items")).hasSize(7);
        assertThat(items.getList("items.panelId")).containsOnlyNulls();
        assertThat(items.getList("items.language")).containsOnlyNulls();
        assertThat(items.getList("items.late")).containsOnlyNulls();
        assertThat(items.getList("items.responseDue").stream()
                        .filter(due -> due != null)
                        .distinct())
                .hasSize(1);
        assertThat(items.<String>getList("items.id")).isSorted();
    }

    @Test
    void filtersPickOutNoSmallGroupAndLeaveNoneOver() {
        var within = "/v1/comments?limit=200&reviewRequestId=" + review;

        assertThat(read(within).jsonPath().getList("items")).hasSize(7);
        for (var filter : List.of("&panelId=" + serbia, "&panelId=" + bosnia, "&language=sr-Latn", "&language=sq")) {
            assertThat(read(within + filter).jsonPath().getList("items"))
                    .as(filter)
                    .isEmpty();
        }
    }

    @Test
    void heldCommentIsInNoCount() {
        var before = read("/v1/review-requests/" + review).header("ETag");

        ppiLead("BA")
                .body("{\"decision\":\"RETURN\",\"reason\":\"Bez imena.\"}")
                .post("/v1/comments/" + held + "/screening");

        assertThat(read("/v1/review-requests/" + review).header("ETag")).isEqualTo(before);
        assertThat(read("/v1/review-requests/" + review + "/comments?limit=200")
                        .jsonPath()
                        .getList("items"))
                .hasSize(7);
    }
}
