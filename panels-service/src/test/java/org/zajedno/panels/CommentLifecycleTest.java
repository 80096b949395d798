package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What a member said goes all the way: answered, changed, released, credited, and told to the other services. */
@QuarkusTest
class CommentLifecycleTest {

    private static final String NAMED = "{\"preference\":\"NAMED\",\"name\":\"Ђурђа Петровић\"}";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void commentIsAnsweredChangesTheMaterialAndIsCredited() throws IOException {
        var serbia = panel("RS");
        var bosnia = panel("BA");
        var account = memberOf(serbia, "RS", "Lipa");
        var material = ReviewSteps.material();
        var first = ReviewSteps.version(material, ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(first, serbia, bosnia);
        var comment = ReviewSteps.say(review, "RS", account, ReviewSteps.comment(ReviewSteps.passage(), NAMED))
                .jsonPath()
                .getString("id");
        ppiLead("RS").post("/v1/comments/" + comment + "/acknowledgement");
        var answered = ReviewSteps.respond(comment, "ACCEPTED");
        researcher().post("/v1/review-requests/" + review + "/closing");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        var refused = ReviewSteps.release(second);
        ReviewSteps.change(second, comment);

        var released = ReviewSteps.release(second);

        assertThat(answered.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/accepted-comments-without-change");
        assertThat(refused.jsonPath().getList("commentIds")).isEqualTo(List.of(comment));
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(released.jsonPath().getString("state")).isEqualTo("RELEASED");
        var own = member("RS", account)
                .header("Accept-Language", "sr-Latn")
                .get("/v1/comments/" + comment)
                .jsonPath();
        assertThat(own.getString("state")).isEqualTo("ANSWERED");
        assertThat(own.getString("response.reason")).isEqualTo("U pravu ste.");
        assertThat(own.getString("changes[0].description")).isEqualTo("Kaže koliko traje sesija");
        assertThat(own.getString("changes[0].materialVersionId")).isEqualTo(second);
        assertThat(member("RS", account)
                        .get("/v1/contributions?studyId=" + ReviewSteps.STUDY)
                        .jsonPath()
                        .getList("items.line"))
                .isEqualTo(List.of("Ђурђа Петровић"));
        var told = told(comment, review, material);
        assertThat(told.stream().map(fact -> TestBroker.header(fact, "ce_type")))
                .contains(
                        "ReviewRequestOpened",
                        "CommentSubmitted",
                        "CommentAnswered",
                        "MaterialVersionReleased",
                        "ContributionCredited");
        for (var fact : told) {
            keepsTheContract(fact);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> told(String comment, String review, String material) {
        var facts = new ArrayList<ConsumerRecord<String, byte[]>>();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            facts.clear();
            TestBroker.published("panels").stream()
                    .filter(fact -> List.of(comment, review, material).contains(fact.key())
                            || text(fact).contains(comment))
                    .forEach(facts::add);
            return facts.size() == 5;
        });
        return facts;
    }

    private static void keepsTheContract(ConsumerRecord<String, byte[]> fact) throws IOException {
        var type = TestBroker.header(fact, "ce_type");
        assertThat(FactContractTestBase.violations(type, text(fact))).isEmpty();
        assertThat(names(text(fact))).isEqualTo(names(FactContractTestBase.sample(type)));
        assertThat(text(fact)).doesNotContain("Петровић", "Lipa", "sesija", "U pravu");
        var ofACountry = List.of("CommentSubmitted", "CommentAnswered", "ContributionCredited")
                .contains(type);
        assertThat(TestBroker.header(fact, "ce_country")).isEqualTo(ofACountry ? "RS" : null);
    }

    private static List<String> names(String json) throws IOException {
        JsonNode data = new ObjectMapper().readTree(json);
        var names = new ArrayList<String>();
        data.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String text(ConsumerRecord<String, byte[]> fact) {
        return new String(fact.value(), StandardCharsets.UTF_8);
    }
}
