package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestTokens;

/** A service whose connections are all held, as by a database that stopped answering. */
@QuarkusTest
class NoConnectionTest {

    private static final int LARGEST_POOL = 20;

    @Inject
    AgroalDataSource database;

    @Test
    void requestThatGetsNoConnectionIsPutOff() throws SQLException {
        // Given
        var held = new ArrayList<Connection>();
        try {
            holdAll(held);
            // When
            var answer = given().header(
                            "Authorization",
                            "Bearer " + TestTokens.of("country-team").in("RS").sign())
                    .get("/v1/things");
            // Then
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/temporarily-unavailable");
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    private void holdAll(List<Connection> held) {
        try {
            while (held.size() < LARGEST_POOL) {
                held.add(database.getConnection());
            }
        } catch (SQLException noneLeft) {
            // the relay and the metrics hold one now and then
            assertThat(held).hasSizeGreaterThan(LARGEST_POOL - 5);
        }
    }
}
