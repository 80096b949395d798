package org.zajedno.panels.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Keycloak's admin API, as far as accounts get and lose access by it; it can be away. */
public class KeycloakStub implements QuarkusTestResourceLifecycleManager {

    /** A change that was asked for. */
    public record Call(String method, String path, JsonNode body) {}

    /** All changes, in their order. */
    public static final List<Call> CHANGES = new CopyOnWriteArrayList<>();

    private static final List<String> ROLES = List.of(
            "coordinator", "country-team", "researcher", "ppi-lead", "panel-member", "operator", "second-factor");
    private static final Map<String, ObjectNode> USERS = new ConcurrentSkipListMap<>();
    private static final Map<String, Set<String>> ROLES_OF = new ConcurrentHashMap<>();
    private static final Map<String, List<ObjectNode>> CREDENTIALS_OF = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "/admin/realms/zajedno";
    private static volatile boolean away;
    private HttpServer server;

    /** Forgets all accounts and changes, and is there. */
    public static void reset() {
        away = false;
        CHANGES.clear();
        USERS.clear();
        ROLES_OF.clear();
        CREDENTIALS_OF.clear();
    }

    /** Is there, or not. */
    public static void setAway(boolean now) {
        away = now;
    }

    /** An account that an administrator gave something. */
    public static void given(String account, String role, String country) {
        user(account).withObject("/attributes").putArray("countries").add(country);
        rolesOf(account).add(role);
    }

    /** An account that somebody made so long ago. */
    public static void made(String account, Duration ago) {
        user(account).put("id", account).put("createdTimestamp", System.currentTimeMillis() - ago.toMillis());
    }

    /** The person chose a password in place of the one that was handed over. */
    public static void replacedPassword(String account) {
        user(account).putArray("requiredActions");
    }

    /** Something with which somebody signs in, that was set up just now. */
    public static void setUp(String account, String type, String id) {
        credentialsOf(account)
                .add(JSON.createObjectNode()
                        .put("id", id)
                        .put("type", type)
                        .put("createdDate", System.currentTimeMillis()));
    }

    /** The ids of what somebody signs in with. */
    public static List<String> waysIn(String account) {
        return credentialsOf(account).stream()
                .map(credential -> credential.path("id").asText())
                .toList();
    }

    private static List<ObjectNode> credentialsOf(String account) {
        return CREDENTIALS_OF.computeIfAbsent(account, unknown -> new CopyOnWriteArrayList<>());
    }

    /** The roles of an account, by the alphabet. */
    public static Set<String> rolesOf(String account) {
        return ROLES_OF.computeIfAbsent(account, unknown -> new TreeSet<>());
    }

    /** The countries of an account. */
    public static List<String> countriesOf(String account) {
        return JSON.convertValue(
                user(account).path("attributes").path("countries"),
                JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** The changes as "POST /users/…", without their bodies. */
    public static List<String> changes() {
        return CHANGES.stream().map(call -> call.method() + " " + call.path()).toList();
    }

    private static ObjectNode user(String account) {
        return USERS.computeIfAbsent(account, unknown -> {
            var user = JSON.createObjectNode().put("username", "tiha-breza").put("email", "kept@example.org");
            user.withObject("/attributes").putArray("locale").add("sr-Latn");
            return user;
        });
    }

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
                change(new Call(exchange.getRequestMethod(), path.substring(REALM.length()), JSON.readTree(body)));
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }

    private static void change(Call call) {
        CHANGES.add(call);
        var account = call.path().split("/")[2];
        if (call.method().equals("DELETE") && call.path().endsWith("/users/" + account)) {
            USERS.remove(account);
        } else if (call.path().contains("/credentials/")) {
            credentialsOf(account)
                    .removeIf(each -> call.path().endsWith("/" + each.path("id").asText()));
        } else if (call.path().endsWith("/role-mappings/realm")) {
            call.body().forEach(role -> {
                var name = role.path("name").asText();
                if (call.method().equals("DELETE")) {
                    rolesOf(account).remove(name);
                } else {
                    rolesOf(account).add(name);
                }
            });
        } else if (call.path().endsWith("/reset-password")) {
            user(account).putArray("requiredActions").add("UPDATE_PASSWORD");
        } else if (call.method().equals("PUT")) {
            USERS.put(account, (ObjectNode) call.body());
        }
    }

    private static void read(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith("/users")) {
            var first = Long.parseLong(exchange.getRequestURI().getQuery().replaceAll(".*first=(\\d+).*", "$1"));
            var max = Long.parseLong(exchange.getRequestURI().getQuery().replaceAll(".*max=(\\d+).*", "$1"));
            answer(
                    exchange,
                    200,
                    USERS.values().stream().skip(first).limit(max).toList().toString());
            return;
        }
        var account = path.substring(REALM.length()).split("/")[2];
        if (path.contains("/users/gone")) {
            answer(exchange, 404, "{}");
        } else if (path.endsWith("/credentials")) {
            answer(exchange, 200, credentialsOf(account).toString());
        } else if (path.endsWith("/role-mappings/realm/available")) {
            answer(exchange, 200, roles(role -> !rolesOf(account).contains(role)));
        } else if (path.endsWith("/role-mappings/realm")) {
            answer(exchange, 200, roles(rolesOf(account)::contains));
        } else {
            answer(exchange, 200, user(account).toString());
        }
    }

    private static String roles(Predicate<String> which) {
        var chosen = JSON.createArrayNode();
        ROLES.stream()
                .filter(which)
                .forEach(role -> chosen.addObject()
                        .put("id", String.valueOf(ROLES.indexOf(role) + 1))
                        .put("name", role));
        return chosen.toString();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
