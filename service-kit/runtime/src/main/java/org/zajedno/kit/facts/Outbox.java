package org.zajedno.kit.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Where a fact waits in the transaction of the change that it tells of, until the relay has published it. */
@ApplicationScoped
public class Outbox {

    /** Tells the relay of this process that something may wait; the commit decides. */
    record FactAdded() {}

    // the lock makes the numbers of one subject rise in the order of its commits, which is the order that consumers see
    private static final String ADD = """
            with held as materialized (select pg_advisory_xact_lock(hashtextextended(?, 11)))
            insert into outbox (id, type, subject, country, traceparent, data)
            select ?, ?, ?, ?, ?, ? from held""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Event<FactAdded> added;
    private final Event<Fact> told;

    Outbox(AgroalDataSource database, ObjectMapper json, Event<FactAdded> added, Event<Fact> told) {
        this.database = database;
        this.json = json;
        this.added = added;
        this.told = told;
    }

    /**
     * Adds a fact to the running transaction; it is told if and only if that commits. Observers of its type in this service are
     * told at once, within the transaction. One that no consumer would read, for its size, is a mistake of whoever adds it: the
     * broker would refuse it again and again, and with it all that comes behind.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Fact fact) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            var subject = fact.subject().toString();
            var data = json.writeValueAsString(fact);
            if (data.getBytes(StandardCharsets.UTF_8).length > FactReader.LARGEST) {
                throw new IllegalArgumentException("A fact of this size is no fact");
            }
            insert.setString(1, subject);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, fact.getClass().getSimpleName());
            insert.setString(4, subject);
            insert.setString(5, fact.country() == null ? null : fact.country().code());
            insert.setString(6, TraceParent.current());
            insert.setString(7, data);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("A fact could not be added to the outbox", failed);
        }
        added.fire(new FactAdded());
        told.fire(fact);
    }
}
