package org.zajedno.kit.caller;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Settings of the database that policies of row-level security read. */
@ApplicationScoped
public class DatabaseSetting {

    private static final String SET = "select set_config(?, ?, true)";

    private final AgroalDataSource database;

    DatabaseSetting(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Sets it until the transaction ends, so that a pooled connection carries nothing over.
     *
     * @throws IllegalStateException if the database cannot be reached or has given the transaction up
     */
    public void set(String name, String value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SET)) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The setting " + name + " could not be made", failed);
        }
    }
}
