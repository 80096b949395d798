package org.zajedno.kit.caller;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.zajedno.kit.country.Country;

/**
 * Tells the database, at the start of every transaction, for which countries it is done. The policies of row-level security
 * read the setting {@code zajedno.countries}; where nobody is known it is empty and they show nothing. It ends with the
 * transaction, so that a pooled connection carries nothing over.
 */
@ApplicationScoped
public class CountryWall {

    private static final Logger LOG = Logger.getLogger(CountryWall.class);
    private static final String SETTING = "zajedno.countries";

    private final DatabaseSetting setting;
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry transaction;

    CountryWall(
            DatabaseSetting setting,
            EntityManager entities,
            TransactionManager transactions,
            TransactionSynchronizationRegistry transaction) {
        this.setting = setting;
        this.entities = entities;
        this.transactions = transactions;
        this.transaction = transaction;
    }

    void raise(@Observes @Initialized(TransactionScoped.class) Object transactionBegun) {
        try {
            set(named(callersCountries()));
        } catch (RuntimeException unprotected) {
            end();
            throw unprotected;
        }
    }

    // a failure here would leave the transaction on its thread, where the next request would stumble over it
    private void end() {
        try {
            transactions.rollback();
        } catch (SystemException failed) {
            LOG.warnf("A transaction without its wall could not be rolled back: %s", failed.getMessage());
        }
    }

    /** As {@link #within(Collection, Supplier)}, for a part that answers nothing. */
    public void within(Collection<Country> countries, Runnable part) {
        within(countries, () -> {
            part.run();
            return null;
        });
    }

    /**
     * Does a part of the running transaction for these countries, as the handling of a fact, which has no caller; then the wall
     * stands as it stood before. What was changed on either side is written under the countries that it was done for. Entities do
     * not pass the wall: they are detached where it moves. A part that throws takes the whole transaction back.
     */
    public <T> T within(Collection<Country> countries, Supplier<T> part) {
        var before = (String) transaction.getResource(SETTING);
        var inside = named(countries);
        if (inside.equals(before)) {
            return part.get();
        }
        entities.flush();
        entities.clear();
        set(inside);
        try {
            var result = part.get();
            entities.flush();
            return result;
        } catch (RuntimeException | Error failed) {
            transaction.setRollbackOnly();
            throw failed;
        } finally {
            entities.clear();
            close(before);
        }
    }

    /** A connection that is gone, or a transaction that the database has given up, shows nobody anything either. */
    private void close(String before) {
        try {
            set(before);
        } catch (IllegalStateException nothingIsReadAnyMore) {
            transaction.setRollbackOnly();
        }
    }

    private static Set<Country> callersCountries() {
        var requestContext = Arc.container().requestContext();
        return requestContext.isActive()
                ? Arc.container().instance(Caller.class).get().countries()
                : Set.of();
    }

    private void set(String value) {
        setting.set(SETTING, value);
        transaction.putResource(SETTING, value);
    }

    private static String named(Collection<Country> countries) {
        return countries.stream().map(Country::code).sorted().collect(Collectors.joining(","));
    }
}
