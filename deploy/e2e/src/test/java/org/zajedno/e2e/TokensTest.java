package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(5)
@ExtendWith(World.Provider.class)
class TokensTest {
    @Test
    void nobodyTakesATokenThatIsNotForThem(World world) throws Exception {
        // Given
        var bad = badTokens(world);

        // When, Then
        bad.forEach((name, token) -> assertThat(Doors.answers(world, token))
                .as(name)
                .allSatisfy((_, reply) -> {
                    assertThat(reply.status()).isEqualTo(401);
                    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                }));
        assertThat(Doors.answers(world, world.token("team-rs")).values()).noneMatch(reply -> reply.status() == 401);
    }

    private static Map<String, String> badTokens(World world) throws Exception {
        var issuer = world.stack().issuer();
        var all = KeycloakForms.ofPerson(issuer, "zajedno-cli", "team-rs", "team-rs");
        var good = all.path("access_token").asText();
        var otherRealm = new KeycloakAdmin(issuer).ofAdministrator();
        assertThat(otherRealm.path("access_token").asText()).isNotEmpty();
        var bad = new LinkedHashMap<String, String>();
        bad.put("garbage", "garbage");
        bad.put("three dots", "a.b.c");
        bad.put("ID token", all.path("id_token").asText());
        bad.put("refresh token", all.path("refresh_token").asText());
        bad.put("of another realm", otherRealm.path("access_token").asText());
        bad.put("unsigned", Forged.unsigned(good));
        bad.put("altered", Forged.altered(good));
        bad.put("with its own key", Forged.withItsOwnKey(good));
        bad.put("twice in one header", good + ", Bearer " + good);
        return bad;
    }

    @Test
    void tokenInTheQueryStringIsNone(World world) throws Exception {
        // When
        var reply = world.api().asNobody().get("/v1/participants?access_token=" + world.token("team-rs"));

        // Then
        assertThat(reply.status()).isEqualTo(401);
    }
}
