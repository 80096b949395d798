package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(6)
@ExtendWith(DemoStack.Provider.class)
class KeyRotationTest {
    @Test
    void tokenOfARotatedKeyIsTakenAtOnceAndThoseBeforeItStillAre(DemoStack demoStack) throws Exception {
        // Given
        var keycloak = new KeycloakAdminClient(demoStack.stack().issuer());
        var before = demoStack.token("team-rs");

        // When
        var rotated = keycloak.rotateTo(RealmKey.generate().pem());
        var after = demoStack.token("team-rs");

        // Then
        assertThat(head(after)).isNotEqualTo(head(before));
        assertThat(ApiEntryPoint.answers(demoStack, after).values()).noneMatch(reply -> reply.status() == 401);
        assertThat(ApiEntryPoint.answers(demoStack, before).values()).noneMatch(reply -> reply.status() == 401);
        keycloak.removeKey(rotated);
    }

    @Test
    void tokenOfTheRealmIsTakenInItsTimeAlone(DemoStack demoStack) throws Exception {
        // Given
        var keycloak = new KeycloakAdminClient(demoStack.stack().issuer());
        var key = RealmKey.generate();
        var rotated = keycloak.rotateTo(key.pem());
        var given = demoStack.token("team-rs");
        var now = Instant.now().getEpochSecond();

        var outOfTime = new LinkedHashMap<String, Map<String, Long>>();
        outOfTime.put("expired a second ago", Map.of("iat", now - 301, "exp", now - 1));
        outOfTime.put("not yet valid", Map.of("nbf", now + 60));
        outOfTime.put("without an end", Map.of("exp", 0L));

        // When
        var inTime = ApiEntryPoint.answers(demoStack, key.at(given, Map.of("iat", now - 10)));

        // Then
        assertThat(inTime.values()).noneMatch(reply -> reply.status() == 401);
        for (var token : outOfTime.entrySet()) {
            assertThat(ApiEntryPoint.answers(demoStack, key.at(given, token.getValue())))
                    .as(token.getKey())
                    .allSatisfy((_, reply) -> {
                        assertThat(reply.status()).isEqualTo(401);
                        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                    });
        }
        keycloak.removeKey(rotated);
    }

    private static String head(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }
}
