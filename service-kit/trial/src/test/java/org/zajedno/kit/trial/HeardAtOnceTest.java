package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class HeardAtOnceTest {

    @Inject
    ThingWitness witness;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void factIsHeardWithinItsOwnServiceBeforeTheAnswer() {
        // Given
        var token = TestTokens.of("country-team").in("RS").sign();
        // When
        var id = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"country\":\"RS\",\"name\":\"a\",\"title\":{\"en\":\"a\"},\"number\":5}")
                .post("/v1/things")
                .jsonPath()
                .getString("id");
        // Then
        assertThat(witness.heard()).contains(UUID.fromString(id));
    }
}
