package org.zajedno.kit.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    private static final String SAFE = base64("thirty-two bytes of somebody's.");

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static Config with(String property, String value) {
        var settings = new HashMap<>(Map.of(
                "quarkus.datasource.password", "long and secret",
                "quarkus.flyway.password", "long and secret too",
                "zajedno.vault.key", SAFE,
                "zajedno.answers.key", SAFE,
                "quarkus.oidc.token.issuer", "https://login.example.org/realms/zajedno"));
        settings.put(property, value);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    @Test
    void ownSecretsAreServedWith() {
        var config = with("zajedno.answers.key", SAFE);

        assertThatCode(() -> ProductionCheck.requireSafe(config)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password, panels_app-demo",
        "quarkus.flyway.password, panels_owner-demo",
        "zajedno.vault.key, ZGVtby1rZXktb2YtdGhlLWxvY2FsLXZhdWx0LW9ubHk=",
        "zajedno.answers.key, ZGVtby1rZXktb2YtYW5zd2VyLXBhbmVscyAgICAgICA=",
        "quarkus.oidc.token.issuer, http://localhost:8180/realms/zajedno"
    })
    void demonstrationIsRefusedByTheNameOfTheProperty(String property, String value) {
        var config = with(property, value);

        assertThatThrownBy(() -> ProductionCheck.requireSafe(config)).hasMessageContaining(property);
    }
}
