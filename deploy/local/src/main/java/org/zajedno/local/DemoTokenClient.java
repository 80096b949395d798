package org.zajedno.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Bearer tokens of the demo users, from the Keycloak of the local stack. */
public final class DemoTokenClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String MACHINE = "integrator";

    private final DemoRealm demoRealm;
    private final String issuer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public DemoTokenClient(Path project, PortAssignment portAssignment) {
        this(project, KeycloakPart.issuer(portAssignment));
    }

    /** Tokens of another stack that has our demo users, by the address of its realm. */
    public DemoTokenClient(Path project, String issuer) {
        this.demoRealm = DemoRealm.of(project);
        this.issuer = issuer;
    }

    /**
     * A fresh access token, valid for five minutes.
     *
     * @throws LocalStackException when there is no such demo user, or Keycloak is not up
     */
    public String of(String user) throws InterruptedException {
        if (!MACHINE.equals(user) && !demoRealm.hasUser(user)) {
            throw new LocalStackException(
                    "There is no demo user %s; there are coordinator, researcher, operator, steward-rs, integrator, "
                                    .formatted(user)
                            + "and for each of ba xk me mk rs team-CC, ppi-CC, member-CC-1, member-CC-2.");
        }
        var form = MACHINE.equals(user) ? ofMachine() : ofPerson(user);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var body = new ObjectMapper().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new LocalStackException("Keycloak gives %s no token: %s."
                        .formatted(user, body.path("error_description").asText("no reason told")));
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new LocalStackException("Keycloak does not answer at " + issuer
                    + ": start the stack with ./zajedno up, or see ./zajedno status.");
        }
    }

    private Map<String, String> ofPerson(String user) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "password");
        form.put("client_id", "zajedno-cli");
        form.put("username", user);
        form.put("password", user);
        return form;
    }

    private Map<String, String> ofMachine() {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "zajedno-integrator");
        form.put("client_secret", demoRealm.secretOf("zajedno-integrator"));
        return form;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
