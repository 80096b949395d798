package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.ProviderOutage;
import org.zajedno.gateway.support.RawHttpClient;
import org.zajedno.gateway.support.TestBrowser;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class SessionEndpointTest {

    /** In seconds: the session asks for a new token at once, and a slow machine still signs in while this one is valid. */
    private static final int SOON_OVER = 15;

    @AfterEach
    void providerIsBack() {
        ProviderOutage.endAll();
        GatewayTestResource.provider().tokensLast(300);
    }

    @Test
    void sessionBecomesABearerForTheService() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        // When
        var answer = testBrowser.get("/v1/works/1");
        // Then
        answer.then()
                .statusCode(200)
                .body("headers.authorization[0]", startsWith("Bearer eyJ"))
                .body("headers.cookie", nullValue());
    }

    @Test
    void rolesAndTheKeyOfTheDeviceAreThePersonsInEverySession() {
        // Given
        var first = new TestBrowser();
        first.signIn("/");
        var second = new TestBrowser();
        second.signIn("/");
        // When
        String key = first.get("/session").path("deviceKey");
        var again = second.get("/session");
        // Then
        assertTrue(key.matches("[\\w-]{43}"));
        again.then().body("deviceKey", equalTo(key)).body("roles", equalTo(List.of("country-team")));
    }

    @Test
    void changeNeedsTheSessionsOwnToken() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var other = new TestBrowser();
        other.signIn("/");
        String token = testBrowser.get("/session").path("csrfToken");
        String othersToken = other.get("/session").path("csrfToken");
        // When
        var without = testBrowser.post("/v1/works/1", null);
        var wrong = testBrowser.post("/v1/works/1", "wrong");
        var others = testBrowser.post("/v1/works/1", othersToken);
        var right = testBrowser.post("/v1/works/1", token);
        // Then
        assertNotEquals(token, othersToken);
        for (var refused : List.of(without, wrong, others)) {
            refused.then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/csrf-token-missing"));
        }
        right.then().statusCode(200).body("method", equalTo("POST"));
    }

    @Test
    void unsubscriptionIsNobodysWhoeverIsSignedIn() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        // When
        var answer = testBrowser.post("/v1/unsubscriptions/a1", null);
        // Then
        answer.then().statusCode(200).body("method", equalTo("POST")).body("headers.authorization", nullValue());
    }

    @Test
    void changeFromAnotherSiteIsRefusedEvenWithTheToken() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        String token = testBrowser.get("/session").path("csrfToken");
        // When
        var answer = given().cookies(testBrowser.cookies())
                .header("X-CSRF-Token", token)
                .header("Origin", "https://evil.example")
                .post("/v1/works/1");
        // Then
        answer.then().statusCode(403);
    }

    @Test
    void signOutEndsTheSessionEverywhere() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var copy = Map.copyOf(testBrowser.cookies());
        String token = testBrowser.get("/session").path("csrfToken");
        int before = GatewayTestResource.provider().endedRefreshTokens().size();
        // When
        var answer = testBrowser.post("/sign-out", token);
        // Then
        answer.then().statusCode(204);
        assertEquals(
                before + 1, GatewayTestResource.provider().endedRefreshTokens().size());
        assertTrue(testBrowser.cookies().keySet().stream().noneMatch(name -> name.startsWith("__Host-q_session")));
        testBrowser.get("/session").then().body("signedIn", equalTo(false));
        given().cookies(copy).get("/session").then().body("signedIn", equalTo(false));
        given().cookies(copy)
                .get("/v1/works/asks-who")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"zajedno\"");
    }

    @Test
    void noticeOfTheProviderEndsTheSessionAndEveryCopyOfIt() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var copy = Map.copyOf(testBrowser.cookies());
        String notice = GatewayTestResource.provider()
                .noticeOfEnd(GatewayTestResource.provider().lastSessionId());
        // When
        var answer = given().formParam("logout_token", notice).post("/back-channel-logout");
        // Then
        answer.then().statusCode(200);
        for (int i = 0; i < 3; i++) {
            given().cookies(copy).get("/session").then().statusCode(200).body("signedIn", equalTo(false));
            given().cookies(copy).get("/v1/works/asks-who").then().statusCode(401);
            given().cookies(copy).post("/sign-out").then().statusCode(204);
        }
    }

    @Test
    void signOutFromAnotherSiteIsRefused() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        String token = testBrowser.get("/session").path("csrfToken");
        // When
        var foreign = given().cookies(testBrowser.cookies())
                .header("X-CSRF-Token", token)
                .header("Origin", "https://evil.example")
                .post("/sign-out");
        var crossSite = given().cookies(testBrowser.cookies())
                .header("X-CSRF-Token", token)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out");
        // Then
        for (var refused : List.of(foreign, crossSite)) {
            refused.then().statusCode(403).header("Set-Cookie", nullValue());
        }
        testBrowser.get("/session").then().body("signedIn", equalTo(true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "stale", "AAAAAAAAAAAAAAAAAAAAAA.stale.stale"})
    void signOutSucceedsWhateverTokenThePageHas(String token) {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var copy = Map.copyOf(testBrowser.cookies());
        // When
        var answer = testBrowser.post("/sign-out", token);
        // Then
        answer.then().statusCode(204);
        assertNoSession(testBrowser);
        given().cookies(copy).get("/session").then().body("signedIn", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(ProviderOutage.class)
    void signOutSucceedsWhileTheProviderIsAbsent(ProviderOutage providerOutage) {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var copy = Map.copyOf(testBrowser.cookies());
        String token = testBrowser.get("/session").path("csrfToken");
        providerOutage.begin();
        // When
        var answer = testBrowser.post("/sign-out", token);
        // Then
        answer.then().statusCode(204);
        assertNoSession(testBrowser);
        given().cookies(copy).get("/session").then().body("signedIn", equalTo(false));
        providerOutage.end();
        testBrowser.begin("/").then().header("Location", containsString("prompt=login"));
    }

    @ParameterizedTest
    @EnumSource(ProviderOutage.class)
    void signOutSucceedsWhenNobodyCanTellWhoseSessionItIs(ProviderOutage providerOutage) {
        // Given
        GatewayTestResource.provider().tokensLast(SOON_OVER);
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        providerOutage.begin();
        await().until(() -> testBrowser.get("/v1/works/1").statusCode() == 503);
        // When
        var answer = testBrowser.post("/sign-out", null);
        // Then
        answer.then().statusCode(204);
        assertNoSession(testBrowser);
    }

    @Test
    void signOutSucceedsAndClearsWhenTheSessionIsOver() {
        // Given
        GatewayTestResource.provider().tokensLast(SOON_OVER);
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        GatewayTestResource.provider().endAllRefreshTokens();
        var cookies = Map.copyOf(testBrowser.cookies());
        await().until(() -> !given().cookies(cookies).get("/session").<Boolean>path("signedIn"));
        // When
        var answer = testBrowser.post("/sign-out", "of a page that was open for long");
        // Then
        answer.then().statusCode(204);
        assertNoSession(testBrowser);
        testBrowser.begin("/").then().header("Location", containsString("prompt=login"));
    }

    @Test
    void signOutOfNobodySucceeds() {
        // When
        var answer = given().post("/sign-out");
        // Then
        answer.then().statusCode(204).header("Set-Cookie", nullValue());
    }

    @Test
    void nextSignInAfterASignOutThatWasToldAsksNothingMore() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        testBrowser.post("/sign-out", null).then().statusCode(204);
        // When
        var begun = testBrowser.begin("/");
        // Then
        begun.then().header("Location", not(containsString("prompt=")));
    }

    @Test
    void endedAccessTokenIsRenewedWithoutThePersonNoticing() {
        // Given
        GatewayTestResource.provider().tokensLast(SOON_OVER);
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        GatewayTestResource.provider().tokensLast(300);
        // When
        var answer = testBrowser.get("/v1/works/1");
        // Then
        answer.then().statusCode(200);
        assertTrue(answer.headers().getValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("__Host-q_session")));
        testBrowser.get("/v1/works/1").then().statusCode(200);
    }

    @Test
    void nobodyIsSignedInWithoutACookie() {
        // When
        var answer = given().get("/session");
        // Then
        answer.then().statusCode(200).body("signedIn", equalTo(false)).body("size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__Host-q_session_browser=made-up",
                "__Host-q_session_browser=",
                "__Host-q_session_browser=a.b.c.d.e|f|g",
                "__Host-q_session_browser_chunk_1=made-up",
                "__Host-q_session_browser_chunk_x=made-up",
                "__Host-q_session_browser_chunk_1=a; __Host-q_session_browser_chunk_99999999999=b",
                "__Host-q_sessionx=made-up",
                "__Host-q_session_browser=%00%ff; __Host-q_session_browser=twice"
            })
    void damagedCookieIsNobodyAndIsTakenAway(String cookies) {
        // Given
        var request = given().redirects().follow(false);
        // When
        var open = given().header("Cookie", cookies).get("/v1/works/1");
        var closed = given().header("Cookie", cookies).get("/v1/works/asks-who");
        var session = given().header("Cookie", cookies).get("/session");
        var begun = request.header("Cookie", cookies).get("/sign-in?return=/");
        // Then
        open.then().statusCode(200).body("headers.authorization", nullValue());
        closed.then().statusCode(401);
        session.then().statusCode(200).body("signedIn", equalTo(false));
        begun.then()
                .statusCode(302)
                .header("Location", startsWith(GatewayTestResource.provider().issuer()));
        String name = cookies.substring(0, cookies.indexOf('='));
        for (var answer : List.of(open, closed, session)) {
            assertTrue(
                    answer.headers().getValues("Set-Cookie").stream()
                            .anyMatch(cookie -> cookie.startsWith(name + "=;") && cookie.contains("Max-Age=0")),
                    answer.headers().toString());
        }
    }

    @Test
    void changeOfADamagedSessionIsNobodys() {
        // When
        var answer =
                given().header("Cookie", "__Host-q_session_browser=made-up").post("/v1/works/asks-who");
        // Then
        answer.then().statusCode(401);
    }

    @Test
    void sessionIsFoundInTheSecondLineOfCookies() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        // When
        var answer = RawHttpClient.send(
                RestAssured.port,
                "GET /v1/works/asks-who HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: a=b; __Host-c=d\r\nCookie: "
                        + testBrowser.cookieLine() + "\r\n\r\n");
        // Then
        assertEquals(200, answer.status(), answer.text());
        assertTrue(answer.text().contains("Bearer eyJ"), answer.text());
    }

    @Test
    void cookieWithoutThePrefixIsNoSession() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        var planted = new LinkedHashMap<String, String>();
        testBrowser.cookies().forEach((name, value) -> planted.put(name.substring("__Host-".length()), value));
        // When
        var answer = given().cookies(planted).get("/session");
        // Then
        answer.then().body("signedIn", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(ProviderOutage.class)
    void sessionOutlivesAnAbsenceOfTheProvider(ProviderOutage providerOutage) {
        // Given
        GatewayTestResource.provider().tokensLast(SOON_OVER);
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        GatewayTestResource.provider().tokensLast(300);
        providerOutage.begin();
        await().until(() -> testBrowser.get("/v1/works/1").statusCode() == 503);
        // When
        providerOutage.end();
        // Then
        testBrowser.get("/v1/works/1").then().statusCode(200);
    }

    private static void assertNoSession(TestBrowser testBrowser) {
        assertTrue(testBrowser.cookies().keySet().stream().noneMatch(name -> name.startsWith("__Host-q_session")));
        testBrowser.get("/session").then().body("signedIn", equalTo(false));
    }
}
