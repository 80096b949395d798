package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.IdentityProvider;
import org.zajedno.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SessionTest {

    @AfterEach
    void providerIsBack() {
        Surroundings.provider().away(false);
        Surroundings.provider().tokensLast(300);
    }

    @Test
    void signInGoesThroughTheProviderWithPkceAndNonce() {
        // When
        var answer = given().redirects().follow(false).get("/sign-in?return=/reviews");
        // Then
        answer.then()
                .statusCode(302)
                .header("Location", startsWith(Surroundings.provider().issuer() + "/auth?"));
        String location = answer.header("Location");
        for (String part : List.of(
                "code_challenge=",
                "code_challenge_method=S256",
                "nonce=",
                "state=",
                "redirect_uri=https%3A%2F%2Fzajedno.example%2Fsign-in",
                "response_type=code")) {
            assertTrue(location.contains(part), part + " in " + location);
        }
        assertCookiesAreGuarded(answer);
    }

    @Test
    void personWhoSignedInIsGreetedAndHoldsNoToken() {
        // Given
        var browser = new Browser();
        // When
        var back = browser.signIn("/reviews?open=1");
        // Then
        back.then().statusCode(302).header("Location", "/reviews?open=1").header("Cache-Control", "no-store");
        assertCookiesAreGuarded(back);
        assertFalse(browser.cookies.values().stream().anyMatch(value -> value.contains("eyJhbGciOiJSUzI1NiI")));
        var session = browser.get("/session");
        session.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("signedIn", equalTo(true))
                .body("name", equalTo("member-rs-1"))
                .body("size()", equalTo(3));
        assertFalse(session.asString().contains("eyJ"));
    }

    @Test
    void sessionBecomesABearerForTheService() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        // When
        var answer = browser.get("/v1/works/1");
        // Then
        answer.then()
                .statusCode(200)
                .body("headers.authorization[0]", startsWith("Bearer eyJ"))
                .body("headers.cookie", nullValue());
    }

    @Test
    void changeNeedsTheSessionsOwnToken() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        var other = new Browser();
        other.signIn("/");
        String token = browser.get("/session").path("csrfToken");
        String othersToken = other.get("/session").path("csrfToken");
        // When
        var without = browser.post("/v1/works/1", null);
        var wrong = browser.post("/v1/works/1", "wrong");
        var others = browser.post("/v1/works/1", othersToken);
        var right = browser.post("/v1/works/1", token);
        // Then
        assertNotEquals(token, othersToken);
        for (var refused : List.of(without, wrong, others)) {
            refused.then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:zajedno:problem:csrf-token-missing"));
        }
        right.then().statusCode(200).body("method", equalTo("POST"));
    }

    @Test
    void changeFromAnotherSiteIsRefusedEvenWithTheToken() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        String token = browser.get("/session").path("csrfToken");
        // When
        var answer = given().cookies(browser.cookies)
                .header("X-CSRF-Token", token)
                .header("Origin", "https://evil.example")
                .post("/v1/works/1");
        // Then
        answer.then().statusCode(403);
    }

    @Test
    void signOutEndsTheSessionEverywhere() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        var copy = Map.copyOf(browser.cookies);
        String token = browser.get("/session").path("csrfToken");
        int before = Surroundings.provider().endedRefreshTokens().size();
        // When
        var answer = browser.post("/sign-out", token);
        // Then
        answer.then().statusCode(204);
        assertEquals(before + 1, Surroundings.provider().endedRefreshTokens().size());
        assertTrue(browser.cookies.keySet().stream().noneMatch(name -> name.startsWith("__Host-q_session")));
        browser.get("/session").then().body("signedIn", equalTo(false));
        given().cookies(copy).get("/session").then().body("signedIn", equalTo(false));
        given().cookies(copy)
                .get("/v1/works/1")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"zajedno\"")
                .body("type", equalTo("urn:zajedno:problem:sign-in-needed"));
    }

    @Test
    void noticeOfTheProviderEndsTheSessionAndEveryCopyOfIt() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        var copy = Map.copyOf(browser.cookies);
        String notice =
                Surroundings.provider().noticeOfEnd(Surroundings.provider().lastSessionId());
        // When
        var answer = given().formParam("logout_token", notice).post("/back-channel-logout");
        // Then
        answer.then().statusCode(200);
        for (int i = 0; i < 3; i++) {
            given().cookies(copy).get("/session").then().statusCode(200).body("signedIn", equalTo(false));
            given().cookies(copy).get("/v1/works/1").then().statusCode(401).contentType("application/problem+json");
            given().cookies(copy).post("/sign-out").then().statusCode(401);
        }
    }

    @Test
    void signOutNeedsTheSessionsToken() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        // When
        var answer = browser.post("/sign-out", null);
        // Then
        answer.then().statusCode(403);
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void signOutSaysWhenTheProviderCannotBeTold() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        String token = browser.get("/session").path("csrfToken");
        Surroundings.provider().away(true);
        // When
        var answer = browser.post("/sign-out", token);
        // Then
        answer.then().statusCode(503).body("type", equalTo("urn:zajedno:problem:sign-in-unavailable"));
        browser.get("/session").then().body("signedIn", equalTo(false));
    }

    @Test
    void endedAccessTokenIsRenewedWithoutThePersonNoticing() {
        // Given
        Surroundings.provider().tokensLast(1);
        var browser = new Browser();
        browser.signIn("/");
        Surroundings.provider().tokensLast(300);
        // When
        var answer = browser.get("/v1/works/1");
        // Then
        answer.then().statusCode(200);
        assertTrue(answer.headers().getValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("__Host-q_session")));
        browser.get("/v1/works/1").then().statusCode(200);
    }

    @Test
    void nobodyIsSignedInWithoutACookie() {
        // When
        var answer = given().get("/session");
        // Then
        answer.then().statusCode(200).body("signedIn", equalTo(false)).body("size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"__Host-q_session_browser", "__Host-q_session_browser_chunk_1", "__Host-q_sessionx"})
    void madeUpCookieIsRefusedAndNotRedirected(String name) {
        // When
        var answer = given().redirects().follow(false).cookie(name, "made-up").get("/v1/works/1");
        // Then
        answer.then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void cookieWithoutThePrefixIsNoSession() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        var planted = new LinkedHashMap<String, String>();
        browser.cookies.forEach((name, value) -> planted.put(name.substring("__Host-".length()), value));
        // When
        var answer = given().cookies(planted).get("/session");
        // Then
        answer.then().body("signedIn", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5Cevil.example",
                "https://evil.example",
                "/x%0d%0aSet-Cookie:a=b",
                "javascript:alert(1)",
                "/%2Fevil.example"
            })
    void signInNeverLeadsToAnotherPlace(String wanted) {
        // Given
        var browser = new Browser();
        // When
        var back = browser.signIn(wanted);
        // Then
        String location = back.header("Location");
        assertTrue(location.startsWith("/") && !location.startsWith("//") && !location.contains("evil"), location);
    }

    @Test
    void codeOfAnotherBrowserIsRefused() {
        // Given
        var victim = new Browser();
        var attacker = new Browser();
        victim.begin("/");
        var stolen = IdentityProvider.comeBack(URI.create(attacker.begin("/").header("Location")));
        // When
        var answer = victim.get(stolen.getRawPath() + "?" + stolen.getRawQuery());
        // Then
        assertNotEquals("/", answer.header("Location"));
        victim.get("/session").then().body("signedIn", equalTo(false));
    }

    @Test
    void providerThatIsAwayIsSaidToBe() {
        // Given
        var browser = new Browser();
        var back = IdentityProvider.comeBack(URI.create(browser.begin("/").header("Location")));
        Surroundings.provider().away(true);
        // When
        var answer = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        // Then
        answer.then().statusCode(503).header("Retry-After", "2");
    }

    private static void assertCookiesAreGuarded(Response answer) {
        var cookies = answer.headers().getValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            assertTrue(cookie.startsWith("__Host-"), cookie);
            assertTrue(cookie.contains("; Secure"), cookie);
            assertTrue(cookie.contains("Path=/"), cookie);
            assertFalse(cookie.contains("Domain="), cookie);
            if (!cookie.contains("Max-Age=0")) {
                assertTrue(cookie.toLowerCase(Locale.ROOT).contains("; httponly"), cookie);
                assertTrue(cookie.contains("SameSite="), cookie);
            }
            if (cookie.startsWith("__Host-q_session") && !cookie.contains("Max-Age=0")) {
                assertTrue(cookie.contains("SameSite=Strict"), cookie);
            }
        }
    }

    /** Keeps cookies as a browser does. */
    private static final class Browser {
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Response begin(String from) {
            return get("/sign-in?return=" + from);
        }

        Response signIn(String from) {
            URI back = IdentityProvider.comeBack(URI.create(
                    begin(from.replace("?", "%3F").replace("=", "%3D")).header("Location")));
            return get(back.getRawPath() + "?" + back.getRawQuery());
        }

        Response get(String path) {
            return keep(given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .cookies(cookies)
                    .get(path));
        }

        Response post(String path, String csrfToken) {
            var request = given().cookies(cookies).header("Origin", Surroundings.PUBLIC_URL);
            return keep((csrfToken == null ? request : request.header("X-CSRF-Token", csrfToken)).post(path));
        }

        private Response keep(Response answer) {
            answer.detailedCookies().asList().forEach(cookie -> {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            });
            return answer;
        }
    }
}
