package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class EventsHostileInputTest extends HostileInputTestBase {

    @Override
    protected String path() {
        return "/v1/events";
    }

    @Override
    protected String soundBody() {
        return Scenario.webinar(200);
    }

    @Override
    protected String textField() {
        return "platform";
    }

    @Override
    protected TestTokens caller() {
        return Scenario.COORDINATOR;
    }

    @Override
    protected long stored() {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            try (var row = statement.executeQuery("select count(*) from event")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
