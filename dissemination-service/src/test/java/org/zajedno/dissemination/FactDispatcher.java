package org.zajedno.dissemination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.FactSubscriptions;
import org.zajedno.kit.facts.ReceivedFact;
import org.zajedno.kit.testing.TestDatabase;

/** Hands facts to their handlers as the consumer does, without the way over the broker. */
@ApplicationScoped
public class FactDispatcher {

    private final FactSubscriptions subscriptions;
    private final CountryWall wall;
    private final ObjectMapper json;

    FactDispatcher(FactSubscriptions subscriptions, CountryWall wall, ObjectMapper json) {
        this.subscriptions = subscriptions;
        this.wall = wall;
        this.json = json;
    }

    /**
     * A fact to be told.
     *
     * @param country null for the whole project
     */
    public record SentFact(String service, String type, UUID subject, String country, String day, String data) {}

    public void dispatch(SentFact... facts) {
        for (var fact : facts) {
            var subscription = subscriptions.find(fact.service(), fact.type()).orElseThrow();
            QuarkusTransaction.requiringNew().run(() -> dispatch(subscription, fact));
        }
    }

    private <T> void dispatch(FactSubscriptions.Subscription<T> subscription, SentFact fact) {
        var country = fact.country() == null ? null : new Country(fact.country());
        var received = new ReceivedFact(
                UUID.randomUUID().toString(),
                fact.service(),
                fact.type(),
                fact.subject(),
                country,
                Instant.parse(fact.day() + "T10:00:00Z"));
        try {
            var data = json.readerFor(subscription.shape())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .<T>readValue(fact.data());
            wall.within(
                    country == null ? List.of() : List.of(country),
                    () -> subscription.handler().handle(data, received));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Forgets what was told of the chain; works and editions stay. */
    static void forgetAll() {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "truncate comment, response, material_version, material_change, presented_work, known_event,"
                            + " concern, concern_comment, impact_entry, impact_comment, gripp_report, reported_impact,"
                            + " contribution, acknowledgement_line");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Prints a name in an edition that is out, where nobody can add one any more. */
    static void print(String edition, UUID contribution, String text) {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute("""
                    insert into acknowledgement_line (edition_id, contribution_id, country, credit, text, place, printed)
                    values ('%s', '%s', 'RS', 'NAMED', '%s', 1, true)""".formatted(edition, contribution, text));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
