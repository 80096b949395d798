package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kills at exact places: locks of the test's own keep a service there until it is dead. */
@Order(11)
@ExtendWith(DemoStack.Provider.class)
class KillPointTest {
    private static final List<String> IN_ORDER = List.of("CommentSubmitted", "CommentAnswered");

    @Test
    void serviceKilledBetweenCommitAndPublishTellsItLaterOnce(DemoStack demoStack) throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Killed before publishing");
        var panels = demoStack.database("panels");
        String comment;

        // When
        try (var _ = panels.holdRelay()) {
            comment = piece.say("Zapisano, još nije rečeno").expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            assertThat(panels.column(waiting(comment))).isEqualTo(IN_ORDER);
            demoStack.stack().kill("panels");
        }
        assertThat(told(demoStack, comment)).isEmpty();
        demoStack.stack().startPart("panels");

        // Then
        DeliveryLedger.arrive(demoStack, piece, Set.of(comment));
        assertThat(told(demoStack, comment))
                .extracting(TopicReader.TopicFact::type)
                .isEqualTo(IN_ORDER);
    }

    @Test
    void serviceKilledBetweenAcknowledgementAndRemovalPublishesAgainWhatIsHandledOnce(DemoStack demoStack)
            throws Exception {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Killed while publishing");
        var panels = demoStack.database("panels");
        String comment;
        List<String> handled;

        // When
        try (var relay = panels.holdRelay()) {
            comment = piece.say("Rečeno, još nije uklonjeno").expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            try (var removal = panels.hold("select seq from outbox where subject = '" + comment + "' for update")) {
                relay.letGo();
                await("the relay is about to remove")
                        .atMost(DeliveryLedger.TO_ARRIVE)
                        .until(removal::isWaitedFor);
                await("both facts are handled")
                        .atMost(DeliveryLedger.TO_ARRIVE)
                        .until(() ->
                                handled(demoStack, told(demoStack, comment)).size() == IN_ORDER.size());
                handled = handled(demoStack, told(demoStack, comment));
                demoStack.stack().kill("panels");
            }
        }
        assertThat(panels.column(waiting(comment))).isEqualTo(IN_ORDER);
        demoStack.stack().startPart("panels");

        // Then
        DeliveryLedger.arrive(demoStack, piece, Set.of(comment));
        var told = told(demoStack, comment);
        assertThat(told)
                .extracting(TopicReader.TopicFact::type)
                .containsExactly("CommentSubmitted", "CommentAnswered", "CommentSubmitted", "CommentAnswered");
        assertThat(told.subList(2, 4)).extracting(TopicReader.TopicFact::id).isEqualTo(idsOf(told.subList(0, 2)));
        awaitTaken(demoStack, "dissemination", told.getLast());
        assertThat(handled(demoStack, told)).isEqualTo(handled);
    }

    @Test
    void consumerKilledBetweenItsChangeAndItsOffsetDoesNothingTwice(DemoStack demoStack) throws Exception {
        // Given
        var consent = demoStack.known().id("consent");
        var withdrawals =
                "/v1/participants/" + demoStack.known().id("participant") + "/consents/" + consent + "/withdrawals";
        var events = demoStack.database("events");
        var before =
                TopicReader.factsAbout(broker(demoStack), "events", consent).size();
        String withdrawal;

        // When
        try (var change = events.hold("lock table inbox in share mode")) {
            withdrawal = demoStack
                    .api()
                    .as("team-rs")
                    .post(withdrawals, Map.of("purpose", "CONTACT_AGAIN", "scope", "STOP_FURTHER_USE"))
                    .expect(201)
                    .id();
            await("the fact is being handled").atMost(DeliveryLedger.TO_ARRIVE).until(change::isWaitedFor);
            // without a broker the change can be committed and the offset cannot
            demoStack.stack().kill("kafka");
        }
        await("the change is there")
                .atMost(DeliveryLedger.TO_ARRIVE)
                .until(() -> events.column(waiting(consent)).equals(List.of("WithdrawalAcknowledged")));
        demoStack.stack().kill("events");
        demoStack.stack().startPart("kafka");
        var fact = TopicReader.factsAbout(broker(demoStack), "participants", consent)
                .getLast();
        assertThat(TopicReader.isTaken(broker(demoStack), "events", fact)).isFalse();
        demoStack.stack().startPart("events");

        // Then
        awaitTaken(demoStack, "events", fact);
        await("three services have acknowledged")
                .atMost(DeliveryLedger.TO_ARRIVE)
                .untilAsserted(() -> assertThat(demoStack
                                .api()
                                .as("steward-rs")
                                .get("/v1/withdrawals/" + withdrawal)
                                .expect(200)
                                .json()
                                .path("acknowledged"))
                        .extracting(one -> one.path("service").asText())
                        .containsExactlyInAnyOrder("panels", "events", "dissemination"));
        assertThat(events.column(waiting(consent))).isEmpty();
        assertThat(TopicReader.factsAbout(broker(demoStack), "events", consent)).hasSize(before + 1);
    }

    private static String broker(DemoStack demoStack) {
        return demoStack.stack().address("kafka");
    }

    private static String waiting(String subject) {
        return "select type from outbox where subject = '" + subject + "' order by seq";
    }

    private static List<TopicReader.TopicFact> told(DemoStack demoStack, String comment) throws Exception {
        return TopicReader.factsAbout(broker(demoStack), "panels", comment);
    }

    /** Which of the facts the trace's read model has handled, and when. */
    private static List<String> handled(DemoStack demoStack, List<TopicReader.TopicFact> facts) throws Exception {
        return demoStack
                .database("dissemination")
                .column("select id || ' at ' || handled_at from inbox where id in ("
                        + DeliveryLedger.quoted(idsOf(facts)) + ") order by id");
    }

    private static List<String> idsOf(List<TopicReader.TopicFact> facts) {
        return facts.stream().map(TopicReader.TopicFact::id).toList();
    }

    private static void awaitTaken(DemoStack demoStack, String consumer, TopicReader.TopicFact fact) {
        await(consumer + " is done with the fact")
                .atMost(DeliveryLedger.TO_ARRIVE)
                .ignoreExceptions()
                .until(() -> TopicReader.isTaken(broker(demoStack), consumer, fact));
    }
}
