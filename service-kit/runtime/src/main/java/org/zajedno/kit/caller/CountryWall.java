package org.zajedno.kit.caller;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
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
    private static final String SET = "select set_config('zajedno.countries', ?, true)";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry transaction;

    CountryWall(
            AgroalDataSource database,
            EntityManager entities,
            TransactionManager transactions,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.transaction = transaction;
    }

    void raise(@Observes @Initialized(TransactionScoped.class) Object transactionBegun) {
        try {
            set(callersCountries());
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

    /**
     * Goes on with the running transaction for these countries, as the handling of a fact does, which has no caller. What was
     * changed before is written under the countries that it was done for; for the same countries nothing need be done.
     */
    public void actFor(Collection<Country> countries) {
        if (named(countries).equals(transaction.getResource(SET))) {
            return;
        }
        entities.flush();
        entities.clear();
        set(countries);
    }

    private static Set<Country> callersCountries() {
        var requestContext = Arc.container().requestContext();
        return requestContext.isActive()
                ? Arc.container().instance(Caller.class).get().countries()
                : Set.of();
    }

    private void set(Collection<Country> countries) {
        var value = named(countries);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SET)) {
            statement.setString(1, value);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The country wall could not be raised", failed);
        }
        transaction.putResource(SET, value);
    }

    private static String named(Collection<Country> countries) {
        return countries.stream().map(Country::code).sorted().collect(Collectors.joining(","));
    }
}
