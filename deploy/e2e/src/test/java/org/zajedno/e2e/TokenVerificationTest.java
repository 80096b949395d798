package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(5)
@ExtendWith(DemoStack.Provider.class)
class TokenVerificationTest {
    @Test
    void nobodyTakesATokenThatIsNotForThem(DemoStack demoStack) throws Exception {
        // Given
        var bad = badTokens(demoStack);

        // When, Then
        bad.forEach((name, token) -> assertThat(ApiEntryPoint.answers(demoStack, token))
                .as(name)
                .allSatisfy((_, reply) -> {
                    assertThat(reply.status()).isEqualTo(401);
                    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                }));
        assertThat(ApiEntryPoint.answers(demoStack, demoStack.token("team-rs")).values())
                .noneMatch(reply -> reply.status() == 401);
    }

    private static Map<String, String> badTokens(DemoStack demoStack) throws Exception {
        var issuer = demoStack.stack().issuer();
        var all = KeycloakTokens.ofPerson(issuer, "zajedno-cli", "team-rs", "team-rs");
        var good = all.path("access_token").asText();
        var otherRealm = new KeycloakAdminClient(issuer).ofAdministrator();
        assertThat(otherRealm.path("access_token").asText()).isNotEmpty();
        var bad = new LinkedHashMap<String, String>();
        bad.put("garbage", "garbage");
        bad.put("three dots", "a.b.c");
        bad.put("ID token", all.path("id_token").asText());
        bad.put("refresh token", all.path("refresh_token").asText());
        bad.put("of another realm", otherRealm.path("access_token").asText());
        bad.put("unsigned", ForgedTokens.unsigned(good));
        bad.put("altered", ForgedTokens.altered(good));
        bad.put("with its own key", ForgedTokens.withItsOwnKey(good));
        bad.put("twice in one header", good + ", Bearer " + good);
        return bad;
    }

    @Test
    void tokenInTheQueryStringIsNone(DemoStack demoStack) throws Exception {
        // When
        var reply = demoStack.api().asNobody().get("/v1/participants?access_token=" + demoStack.token("team-rs"));

        // Then
        assertThat(reply.status()).isEqualTo(401);
    }
}
