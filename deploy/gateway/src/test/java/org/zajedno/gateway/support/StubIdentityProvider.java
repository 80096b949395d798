package org.zajedno.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

/** A small identity provider: discovery, keys, code flow with PKCE, refresh, sign-out; it can be away or silent, and rotate its keys. */
public final class StubIdentityProvider {

    private static final String REALM = "/realms/zajedno";

    private HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> refreshTokens = new CopyOnWriteArrayList<>();
    private final List<String> endedRefreshTokens = new CopyOnWriteArrayList<>();
    private volatile List<RsaJsonWebKey> keys = List.of(TestTokens.newKey("first"));
    private boolean away;
    private volatile CompletableFuture<Void> silence = CompletableFuture.completedFuture(null);
    private volatile int tokenSeconds = 300;
    private volatile String lastSessionId;
    private volatile String person = "member-rs-1";
    private volatile List<String> roles = List.of("country-team");
    private volatile Duration sinceSignIn = Duration.ZERO;
    private volatile String actionStatus = "success";
    private int port;

    public StubIdentityProvider() {
        listen();
        port = server.getAddress().getPort();
    }

    private void listen() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + port + REALM;
    }

    public RsaJsonWebKey key() {
        return keys.getLast();
    }

    /** From now on these keys are published; the last one signs. */
    public void publish(RsaJsonWebKey... published) {
        keys = List.of(published);
    }

    public int keyRequests() {
        return keyRequests.get();
    }

    /** Whether nobody listens at the provider's address. */
    public synchronized void away(boolean isAway) {
        if (isAway && !away) {
            server.stop(0);
        }
        if (!isAway && away) {
            listen();
        }
        away = isAway;
    }

    /** Whether the provider takes requests and answers none, until it speaks again. */
    public void silent(boolean isSilent) {
        silence.complete(null);
        silence = isSilent ? new CompletableFuture<>() : silence;
    }

    public void tokensLast(int seconds) {
        tokenSeconds = seconds;
    }

    /** No session that was begun until now can be renewed. */
    public void endAllRefreshTokens() {
        endedRefreshTokens.addAll(refreshTokens);
    }

    /** Who signs in from now on; each has an account id of their own. */
    public void personIs(String username) {
        person = username;
    }

    /** What the tokens say of the person from now on. */
    public void personHas(List<String> ofPerson) {
        roles = ofPerson;
    }

    /** What Keycloak tells from now on of the step that was asked for, such as {@code cancelled}. */
    public void actionIs(String status) {
        actionStatus = status;
    }

    /** How long ago, as the tokens say, somebody signed in. */
    public void signedInAgo(Duration ago) {
        sinceSignIn = ago;
    }

    /** The account id that stands for somebody in tokens. */
    public static String accountOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public List<String> endedRefreshTokens() {
        return endedRefreshTokens;
    }

    /** The notice that this session has ended, as a provider sends it to its clients. */
    public String noticeOfEnd(String sessionId) {
        return TestTokens.of(this)
                .claim("typ", "Logout")
                .claim("aud", "zajedno-gateway")
                .claim("sid", sessionId)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .sign();
    }

    /** The id of the session that was begun last. */
    public String lastSessionId() {
        return lastSessionId;
    }

    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            silence.join();
            String path = exchange.getRequestURI().getPath().substring(REALM.length());
            switch (path) {
                case "/.well-known/openid-configuration" -> json(exchange, 200, discovery());
                case "/certs" -> {
                    keyRequests.incrementAndGet();
                    json(exchange, 200, published());
                }
                case "/auth" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/logout" -> {
                    endedRefreshTokens.add(form(exchange).get("refresh_token"));
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/auth",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/certs",
                "end_session_endpoint", issuer() + "/logout");
    }

    private Map<String, Object> published() {
        return Map.of(
                "keys",
                keys.stream()
                        .map(key -> key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                        .toList());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = parse(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        String action = query.containsKey("kc_action") ? "&kc_action_status=" + actionStatus : "";
        exchange.getResponseHeaders()
                .add("Location", query.get("redirect_uri") + "?state=" + query.get("state") + action + "&code=" + code);
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        if (form.get("grant_type").equals("refresh_token")) {
            if (endedRefreshTokens.contains(form.get("refresh_token"))) {
                json(exchange, 400, Map.of("error", "invalid_grant"));
                return;
            }
            json(exchange, 200, tokens(form.get("refresh_token"), null));
            return;
        }
        var asked = codes.remove(form.get("code"));
        boolean proven = asked != null
                && asked.get("code_challenge_method").equals("S256")
                && asked.get("code_challenge").equals(challengeOf(form.get("code_verifier")))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"));
        if (!proven) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String refreshToken = "refresh-" + UUID.randomUUID() + "-of-" + person;
        refreshTokens.add(refreshToken);
        json(exchange, 200, tokens(refreshToken, asked.get("nonce")));
    }

    private Map<String, Object> tokens(String refreshToken, String nonce) {
        String sessionId = "session-of-" + refreshToken;
        lastSessionId = sessionId;
        String username = refreshToken.substring(refreshToken.lastIndexOf("-of-") + "-of-".length());
        String access = TestTokens.of(this)
                .claim("sub", accountOf(username))
                .claim("sid", sessionId)
                .claim("azp", "zajedno-gateway")
                .claim("realm_access", Map.of("roles", roles))
                .expires(tokenSeconds)
                .sign();
        String id = TestTokens.of(this)
                .claim("sub", accountOf(username))
                .claim("typ", "ID")
                .claim("aud", "zajedno-gateway")
                .claim("azp", "zajedno-gateway")
                .claim("sid", sessionId)
                .claim("nonce", nonce)
                .claim("preferred_username", username)
                .claim("auth_time", Instant.now().minus(sinceSignIn).getEpochSecond())
                .expires(tokenSeconds)
                .sign();
        return Map.of(
                "access_token", access,
                "id_token", id,
                "refresh_token", refreshToken,
                "expires_in", tokenSeconds,
                "token_type", "Bearer");
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> parse(String encoded) {
        var values = new HashMap<String, String>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            values.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return values;
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = JsonUtil.toJson(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
