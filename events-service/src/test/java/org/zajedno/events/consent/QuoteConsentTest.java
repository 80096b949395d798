package org.zajedno.events.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.FactContractTestBase;

/** What rests on a consent stands and falls with it, however its facts arrive. */
@QuarkusTest
class QuoteConsentTest extends QuoteOnConsentTestBase {

    @Test
    void quoteRestsOnAConsentThatPermitsIt() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");

        // When
        var reply = quote(COORDINATOR);

        // Then
        reply.then().statusCode(201);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void everyOtherConsentGetsOneAnswer() throws Exception {
        // Given
        var otherPurpose = UUID.randomUUID();
        give(otherPurpose, "BA", "PARTICIPATE");
        give(consent, "RS", "QUOTE");

        // When
        var unknown = quote(COORDINATOR, UUID.randomUUID());
        var another = quote(COORDINATOR, otherPurpose);
        var foreign = quote(TEAM_BA, consent);

        // Then
        for (var reply : List.of(unknown, another, foreign)) {
            reply.then().statusCode(422).body("type", equalTo("/problems/consent-not-standing"));
            assertThat(withoutInstance(reply)).isEqualTo(withoutInstance(unknown));
        }
        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"PARTICIPATE\"]"})
    void quoteFallsWithAConsentThatALaterDecisionEnds(String left) throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        change(4, left, "[]");

        // Then
        awaitNothingShown();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void whatWasAgreedToAnewStaysAndNothingIsAdded() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        change(4, "[]", "[\"QUOTE\"]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void entryFoundRightAgainPermitsAgain() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        change(4, "[]", "[]");

        // When
        change(5, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(201);
    }

    @Test
    void olderStateDoesNotFollowANewerOne() throws Exception {
        // Given
        change(5, "[]", "[]");

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void consentOnWhichNothingRestsIsAcknowledgedToo() throws IOException {
        // When
        withdraw();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(acknowledgement()).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0"));
        assertThat(FactContractTestBase.violations("WithdrawalAcknowledged", acknowledgement()))
                .isEmpty();
    }

    @Test
    void versionThatAsksAgainTakesWhatRestedOnTheFormerOne() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        end();

        // Then
        awaitNothingShown();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void consentThatComesAfterItsVersionHasEndedPermitsNothing() throws Exception {
        // Given
        end();

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void quotesAddedWhileTheConsentFallsFallToo() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        Callable<Integer> adding = () -> quote(COORDINATOR).statusCode();

        // When
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = List.of(pool.submit(adding), pool.submit(adding), pool.submit(adding), pool.submit(adding));
            withdraw();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 422);
            }
        }

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> !acknowledgement().isEmpty());
        assertThat(shown()).isEmpty();
    }

    @Test
    void databaseShowsNoConsentOfAnotherCountry() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");

        // When
        var seen = List.of(count(""), count("BA,XK"), count("RS"));

        // Then
        assertThat(seen).containsExactly(0L, 0L, 1L);
    }
}
