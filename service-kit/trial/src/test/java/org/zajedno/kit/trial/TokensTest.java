package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.BadTokenTestBase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.kit.tokens.VerifiedTokenCache;

@QuarkusTest
class TokensTest extends BadTokenTestBase {

    @Inject
    VerifiedTokenCache verified;

    @Override
    protected String path() {
        return "/v1/things";
    }

    @Test
    void bearerOfATokenThatWasLetInIsKnownAndOfARefusedOneIsNot() {
        // Given
        var sound = caller().sign();
        var forged = caller().forged(sound).get("a key that is not the issuer's");

        // When
        given().header("Authorization", "Bearer " + sound).get(path());
        given().header("Authorization", "Bearer " + forged).get(path());

        // Then
        assertThat(verified.find(sound)).isNotNull();
        assertThat(verified.find(forged)).isNull();
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("country-team").in("RS");
    }
}
