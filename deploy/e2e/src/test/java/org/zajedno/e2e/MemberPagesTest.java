package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Order(2)
@ExtendWith(DemoStack.Provider.class)
class MemberPagesTest {
    @ParameterizedTest
    @CsvSource({
        "member-rs-1, sr,        sr-Latn, Informacije za učesnike",
        "member-rs-2, sr-Cyrl,   sr-Cyrl, Информације за учеснике",
        "member-xk-1, sq-XK,     sq,      Fleta e informacionit për pjesëmarrësit",
        "member-mk-1, mk,        mk,      Информации за учесниците",
        "member-ba-1, bs-BA,     bs,      Informacije za učesnike",
        "member-me-1, sr-ME,     cnr,     Informacije za učesnike"
    })
    void membersReadInTheirOwnLanguage(String member, String wanted, String chosen, String title, DemoStack demoStack) {
        // When
        var review = demoStack
                .api()
                .as(member)
                .in(wanted)
                .get("/v1/review-requests/" + demoStack.known().id("review"));

        // Then
        assertThat(review.expect(200).text("/title")).isEqualTo(title);
        assertThat(review.header("Content-Language")).isEqualTo(chosen);
    }

    @Test
    void researcherSeesNoSignOfWhoSaidIt(DemoStack demoStack) {
        // When
        var comments = demoStack
                .api()
                .as("researcher")
                .get("/v1/review-requests/" + demoStack.known().id("review") + "/comments?limit=200")
                .expect(200);

        // Then
        assertThat(comments.body())
                .doesNotContain("Marija L.", "Lipa", "Hrast", "Behar")
                .doesNotContain("\"pseudonym\"", "\"submittedAt\"", "\"credit\"", "\"account\"");
        assertThat(comments.items()).hasSize(12).allSatisfy(comment -> {
            assertThat(comment.path("from").asText()).isEqualTo("a panel member");
            assertThat(comment.has("panelId")).isFalse();
            assertThat(comment.has("language")).isFalse();
        });
    }

    @Test
    void membersSeeTheOwnCommentsAndNoOthers(DemoStack demoStack) {
        // Given
        var own = demoStack.known().id("comment.member-xk-1");

        // When
        var seen =
                demoStack.api().as("member-xk-1").get("/v1/comments?limit=200").expect(200);

        // Then
        assertThat(seen.items())
                .extracting(comment -> comment.path("id").asText())
                .contains(own);
        assertThat(demoStack.api().as("member-xk-2").get("/v1/comments/" + own).status())
                .isEqualTo(404);
        assertThat(demoStack
                        .api()
                        .as("ppi-xk")
                        .get("/v1/comments/" + own)
                        .expect(200)
                        .text("/pseudonym"))
                .isEqualTo("Lule");
    }

    @Test
    void releaseIsRefusedWithTheCommentsThatChangedNothingUntilThePanelsAreToldWhy(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Release gate");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        piece.answer(comment, "ACCEPTED").expect(201);
        var release = "/v1/material-versions/" + piece.nextVersion() + "/release";

        // When
        var refused = demoStack.api().as("researcher").post(release, Map.of());
        var overridden = demoStack
                .api()
                .as("researcher")
                .post(
                        release,
                        Map.of("override", Map.of("reason", Map.of("en", "The ethics committee meets tomorrow."))));

        // Then
        assertThat(refused.expect(409).json().path("commentIds"))
                .extracting(id -> id.asText())
                .isEqualTo(List.of(comment));
        assertThat(overridden.expect(200).text("/state")).isEqualTo("RELEASED");
        assertThat(demoStack
                        .api()
                        .as(ReviewFixture.MEMBER)
                        .get(release.replace("/release", ""))
                        .expect(200)
                        .text("/overrideReason"))
                .isEqualTo("The ethics committee meets tomorrow.");
    }

    @Test
    void withdrawalIsAcknowledgedByThreeServicesAndNeverBlocked(DemoStack demoStack) {
        // Given
        var known = demoStack.known();
        var consent = "/v1/participants/" + known.id("participant") + "/consents/" + known.id("consent");

        // When
        var withdrawal = demoStack.api().as("steward-rs").get("/v1/withdrawals/" + known.id("withdrawal"));
        var again = demoStack
                .api()
                .as("team-rs")
                .post(consent + "/withdrawals", Map.of("purpose", "QUOTE", "scope", "STOP_FURTHER_USE"));

        // Then
        assertThat(withdrawal.expect(200).json().path("acknowledged"))
                .extracting(one -> one.path("service").asText())
                .containsExactlyInAnyOrder("panels", "events", "dissemination");
        assertThat(withdrawal.json().path("acknowledged"))
                .filteredOn(one -> one.path("service").asText().equals("events"))
                .allSatisfy(one -> assertThat(one.path("outcome").asText()).isEqualTo("REMOVED"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(demoStack.api().as("team-rs").get(consent).expect(200).json().path("history"))
                .hasSize(5);
    }
}
