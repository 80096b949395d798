package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.Absence;
import org.zajedno.gateway.support.Browser;
import org.zajedno.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SessionTest {

    @AfterEach
    void providerIsBack() {
        Absence.endAll();
        Surroundings.provider().tokensLast(300);
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
        var answer = given().cookies(browser.cookies())
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
        var copy = Map.copyOf(browser.cookies());
        String token = browser.get("/session").path("csrfToken");
        int before = Surroundings.provider().endedRefreshTokens().size();
        // When
        var answer = browser.post("/sign-out", token);
        // Then
        answer.then().statusCode(204);
        assertEquals(before + 1, Surroundings.provider().endedRefreshTokens().size());
        assertTrue(browser.cookies().keySet().stream().noneMatch(name -> name.startsWith("__Host-q_session")));
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
        var copy = Map.copyOf(browser.cookies());
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
        Surroundings.provider().tokensLast(3);
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
        browser.cookies().forEach((name, value) -> planted.put(name.substring("__Host-".length()), value));
        // When
        var answer = given().cookies(planted).get("/session");
        // Then
        answer.then().body("signedIn", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void sessionOutlivesAnAbsenceOfTheProvider(Absence absence) {
        // Given
        Surroundings.provider().tokensLast(3);
        var browser = new Browser();
        browser.signIn("/");
        Surroundings.provider().tokensLast(300);
        absence.begin();
        await().until(() -> browser.get("/v1/works/1").statusCode() == 503);
        // When
        absence.end();
        // Then
        browser.get("/v1/works/1").then().statusCode(200);
    }
}
