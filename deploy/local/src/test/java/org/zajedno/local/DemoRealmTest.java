package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {
    private static final Path PROJECT = Path.of("../..");

    @Test
    void overlayChangesAClientAndAddsAnother() throws JsonProcessingException {
        // Given
        var realm = json("{'clients':[{'clientId':'a','secret':'x','enabled':true}]}");
        var overlay = json("{'clients':[{'clientId':'a','secret':'y'},{'clientId':'b'}]}");
        // When
        var merged = DemoRealm.merge(realm, overlay);
        // Then
        assertThat(merged)
                .isEqualTo(json("{'clients':[{'clientId':'a','secret':'y','enabled':true},{'clientId':'b'}]}"));
        assertThat(realm)
                .as("left as it was")
                .isEqualTo(json("{'clients':[{'clientId':'a','secret':'x','enabled':true}]}"));
    }

    @Test
    void overlayAddsToListsAndReplacesValues() throws JsonProcessingException {
        // Given
        var realm = json("{'scopeMappings':[{'client':'a'}],'passwordPolicy':'length(12)','realm':'z'}");
        var overlay = json("{'scopeMappings':[{'client':'b'}],'passwordPolicy':'','users':[{'username':'u'}]}");
        // When
        var merged = DemoRealm.merge(realm, overlay);
        // Then
        assertThat(merged)
                .isEqualTo(
                        json(
                                "{'scopeMappings':[{'client':'a'},{'client':'b'}],'passwordPolicy':'','realm':'z','users':[{'username':'u'}]}"));
    }

    @Test
    void secretsOfTheLocalStackAreMarkedAsDemo() {
        // Given
        var realm = DemoRealm.of(PROJECT);
        // When
        var secret = realm.secretOf("zajedno-gateway");
        // Then
        assertThat(secret).isEqualTo("zajedno-gateway-demo");
        assertThat(LocalSecrets.passwordOf("panels_app")).isEqualTo("panels_app-demo");
        assertThat(LocalSecrets.gatewaySession()).endsWith("-demo").hasSizeGreaterThanOrEqualTo(32);
        assertThat(Base64.getDecoder().decode(LocalSecrets.vaultKey()))
                .hasSize(32)
                .startsWith('d', 'e', 'm', 'o');
    }

    @Test
    void fingerprintFollowsTheAddressesInTheRealm() {
        // Given
        var realm = DemoRealm.of(PROJECT);
        // When
        var fingerprint = realm.fingerprint("http://localhost:8080", 13025);
        // Then
        assertThat(fingerprint)
                .isEqualTo(DemoRealm.of(PROJECT).fingerprint("http://localhost:8080", 13025))
                .isNotEqualTo(realm.fingerprint("http://localhost:8180", 13025))
                .isNotEqualTo(realm.fingerprint("http://localhost:8080", 13125));
    }

    @Test
    void missingRealmIsToldInOneSentence(@TempDir Path empty) {
        // Given a checkout without its realm
        // When, Then
        assertThatThrownBy(() -> DemoRealm.of(empty))
                .isInstanceOf(LocalStackException.class)
                .hasMessageEndingWith("; restore it with git.");
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
