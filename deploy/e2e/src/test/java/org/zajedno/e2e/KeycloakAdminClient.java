package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.local.LocalSecrets;

/** What the administrator of the real Keycloak does to the keys and the people of the realm. */
final class KeycloakAdminClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ABOVE_THE_REALMS_OWN = "1000";

    private final String issuer;

    KeycloakAdminClient(String issuer) {
        this.issuer = issuer;
    }

    /**
     * Makes a key the one that signs; those before it stay published.
     *
     * @param pem the private key
     * @return the component that {@link #removeKey} takes
     */
    String rotateTo(String pem) throws IOException, InterruptedException {
        var realm = JSON.readTree(
                send("GET", "", HttpRequest.BodyPublishers.noBody()).body());
        var component = Map.of(
                "name",
                "rotated",
                "providerId",
                "rsa",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "parentId",
                realm.path("id").asText(),
                "config",
                Map.of("priority", List.of(ABOVE_THE_REALMS_OWN), "privateKey", List.of(pem)));
        var made = send("POST", "/components", HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(component)));
        assertThat(made.statusCode()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    void removeKey(String component) throws IOException, InterruptedException {
        var removed = send("DELETE", "/components/" + component, HttpRequest.BodyPublishers.noBody());
        assertThat(removed.statusCode()).isEqualTo(204);
    }

    /** Lets somebody sign in, with the name as the password, in a role and for a country. */
    void addPerson(String name, String role, String country) throws IOException, InterruptedException {
        add(person(name, country), role);
    }

    /** The same for somebody with an address for mail. */
    void addPerson(String name, String role, String country, String email) throws IOException, InterruptedException {
        var person = new HashMap<>(person(name, country));
        person.put("email", email);
        add(person, role);
    }

    /** Somebody who works here, has an address for mail, and has to have a second factor but no app for it. */
    void addStaffWithoutApp(String name, String role, String country, String email)
            throws IOException, InterruptedException {
        var person = new HashMap<>(person(name, country));
        person.put("email", email);
        add(person, role, "second-factor");
    }

    private static Map<String, Object> person(String name, String country) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "attributes",
                Map.of("countries", List.of(country)),
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", false)));
    }

    private void add(Map<String, Object> person, String... roles) throws IOException, InterruptedException {
        var added = send("POST", "/users", HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(person)));
        assertThat(added.statusCode()).isEqualTo(201);
        var id = added.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        for (var role : roles) {
            var known = JSON.readTree(send("GET", "/roles/" + role, HttpRequest.BodyPublishers.noBody())
                    .body());
            var given = send(
                    "POST",
                    "/users/" + id + "/role-mappings/realm",
                    HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(List.of(known))));
            assertThat(given.statusCode()).isEqualTo(204);
        }
    }

    /** The token of the administrator, who lives in another realm. */
    JsonNode ofAdministrator() throws IOException, InterruptedException {
        var administrator = LocalSecrets.KEYCLOAK_ADMINISTRATOR;
        return KeycloakTokens.ofPerson(
                issuer.replace("/realms/zajedno", "/realms/master"),
                "admin-cli",
                administrator,
                LocalSecrets.passwordOf(administrator));
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header(
                        "Authorization",
                        "Bearer " + ofAdministrator().path("access_token").asText())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
