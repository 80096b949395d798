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
@ExtendWith(World.Provider.class)
class KillPointsTest {
    private static final List<String> IN_ORDER = List.of("CommentSubmitted", "CommentAnswered");

    @Test
    void serviceKilledBetweenCommitAndPublishTellsItLaterOnce(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Killed before publishing");
        var panels = world.database("panels");
        String comment;

        // When
        try (var _ = panels.holdRelay()) {
            comment = piece.say("Zapisano, još nije rečeno").expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            assertThat(panels.column(waiting(comment))).isEqualTo(IN_ORDER);
            world.stack().kill("panels");
        }
        assertThat(told(world, comment)).isEmpty();
        world.stack().startPart("panels");

        // Then
        Ledger.arrive(world, piece, Set.of(comment));
        assertThat(told(world, comment)).extracting(Topic.Told::type).isEqualTo(IN_ORDER);
    }

    @Test
    void serviceKilledBetweenAcknowledgementAndRemovalPublishesAgainWhatIsHandledOnce(World world) throws Exception {
        // Given
        var piece = Involvement.begin(world, "Killed while publishing");
        var panels = world.database("panels");
        String comment;
        List<String> handled;

        // When
        try (var relay = panels.holdRelay()) {
            comment = piece.say("Rečeno, još nije uklonjeno").expect(201).id();
            piece.answer(comment, "NOT_ACCEPTED").expect(201);
            try (var removal = panels.hold("select seq from outbox where subject = '" + comment + "' for update")) {
                relay.letGo();
                await("the relay is about to remove").atMost(Ledger.TO_ARRIVE).until(removal::isWaitedFor);
                await("both facts are handled")
                        .atMost(Ledger.TO_ARRIVE)
                        .until(() -> handled(world, told(world, comment)).size() == IN_ORDER.size());
                handled = handled(world, told(world, comment));
                world.stack().kill("panels");
            }
        }
        assertThat(panels.column(waiting(comment))).isEqualTo(IN_ORDER);
        world.stack().startPart("panels");

        // Then
        Ledger.arrive(world, piece, Set.of(comment));
        var told = told(world, comment);
        assertThat(told)
                .extracting(Topic.Told::type)
                .containsExactly("CommentSubmitted", "CommentAnswered", "CommentSubmitted", "CommentAnswered");
        assertThat(told.subList(2, 4)).extracting(Topic.Told::id).isEqualTo(idsOf(told.subList(0, 2)));
        awaitTaken(world, "dissemination", told.getLast());
        assertThat(handled(world, told)).isEqualTo(handled);
    }

    @Test
    void consumerKilledBetweenItsChangeAndItsOffsetDoesNothingTwice(World world) throws Exception {
        // Given
        var consent = world.known().id("consent");
        var withdrawals =
                "/v1/participants/" + world.known().id("participant") + "/consents/" + consent + "/withdrawals";
        var events = world.database("events");
        var before = Topic.factsAbout(broker(world), "events", consent).size();
        String withdrawal;

        // When
        try (var change = events.hold("lock table inbox in share mode")) {
            withdrawal = world.api()
                    .as("team-rs")
                    .post(withdrawals, Map.of("purpose", "CONTACT_AGAIN", "scope", "STOP_FURTHER_USE"))
                    .expect(201)
                    .id();
            await("the fact is being handled").atMost(Ledger.TO_ARRIVE).until(change::isWaitedFor);
            // without a broker the change can be committed and the offset cannot
            world.stack().kill("kafka");
        }
        await("the change is there")
                .atMost(Ledger.TO_ARRIVE)
                .until(() -> events.column(waiting(consent)).equals(List.of("WithdrawalAcknowledged")));
        world.stack().kill("events");
        world.stack().startPart("kafka");
        var fact = Topic.factsAbout(broker(world), "participants", consent).getLast();
        assertThat(Topic.isTaken(broker(world), "events", fact)).isFalse();
        world.stack().startPart("events");

        // Then
        awaitTaken(world, "events", fact);
        await("three services have acknowledged")
                .atMost(Ledger.TO_ARRIVE)
                .untilAsserted(() -> assertThat(world.api()
                                .as("steward-rs")
                                .get("/v1/withdrawals/" + withdrawal)
                                .expect(200)
                                .json()
                                .path("acknowledged"))
                        .extracting(one -> one.path("service").asText())
                        .containsExactlyInAnyOrder("panels", "events", "dissemination"));
        assertThat(events.column(waiting(consent))).isEmpty();
        assertThat(Topic.factsAbout(broker(world), "events", consent)).hasSize(before + 1);
    }

    private static String broker(World world) {
        return world.stack().address("kafka");
    }

    private static String waiting(String subject) {
        return "select type from outbox where subject = '" + subject + "' order by seq";
    }

    private static List<Topic.Told> told(World world, String comment) throws Exception {
        return Topic.factsAbout(broker(world), "panels", comment);
    }

    /** Which of the facts the trace's read model has handled, and when. */
    private static List<String> handled(World world, List<Topic.Told> facts) throws Exception {
        return world.database("dissemination")
                .column("select id || ' at ' || handled_at from inbox where id in (" + Ledger.quoted(idsOf(facts))
                        + ") order by id");
    }

    private static List<String> idsOf(List<Topic.Told> facts) {
        return facts.stream().map(Topic.Told::id).toList();
    }

    private static void awaitTaken(World world, String consumer, Topic.Told fact) {
        await(consumer + " is done with the fact")
                .atMost(Ledger.TO_ARRIVE)
                .ignoreExceptions()
                .until(() -> Topic.isTaken(broker(world), consumer, fact));
    }
}
