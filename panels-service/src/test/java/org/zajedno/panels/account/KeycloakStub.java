package org.zajedno.panels.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Keycloak's admin API, as far as accounts get access by it; it can be away. */
public class KeycloakStub implements QuarkusTestResourceLifecycleManager {

    record Call(String method, String path, JsonNode body) {}

    static final List<Call> CHANGES = new CopyOnWriteArrayList<>();
    static volatile boolean away;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "/admin/realms/zajedno";
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return Map.of(
                "zajedno.accounts.admin-url",
                        "http://localhost:" + server.getAddress().getPort() + REALM,
                "zajedno.accounts.client-secret", "secret of the tests",
                "zajedno.accounts.timeout", "2S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            if (away) {
                exchange.sendResponseHeaders(503, -1);
            } else if (path.endsWith("/token")) {
                answer(exchange, body.contains("client_secret=secret+of+the+tests") ? 200 : 401, """
                        {"access_token":"of-the-service","expires_in":60}""");
            } else if (!"Bearer of-the-service"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "{}");
            } else if (exchange.getRequestMethod().equals("GET")) {
                read(exchange, path);
            } else {
                CHANGES.add(new Call(exchange.getRequestMethod(), path.substring(REALM.length()), JSON.readTree(body)));
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }

    private static void read(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith("/role-mappings/realm/available")) {
            answer(exchange, 200, """
                    [{"id":"1","name":"coordinator"},{"id":"2","name":"panel-member"}]""");
        } else if (path.contains("/users/gone")) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, """
                    {"username":"tiha-breza","email":"kept@example.org","attributes":{"locale":["sr-Latn"]}}""");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
