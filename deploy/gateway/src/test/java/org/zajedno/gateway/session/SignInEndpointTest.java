package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.ProviderOutage;
import org.zajedno.gateway.support.TestBrowser;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class SignInEndpointTest {

    @AfterEach
    void providerIsBack() {
        ProviderOutage.endAll();
    }

    @Test
    void signInGoesThroughTheProviderWithPkceAndNonce() {
        // When
        var answer = given().redirects().follow(false).get("/sign-in?return=/reviews");
        // Then
        answer.then()
                .statusCode(302)
                .header("Location", startsWith(GatewayTestResource.provider().issuer() + "/auth?"));
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

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "sr-Latn, sr-Latn",
        "sr-Cyrl, sr-Cyrl-ekavsk",
        "sq, sq",
        "mk, mk",
        "bs, bs",
        "cnr, cnr",
        "sr-ME, cnr",
        "mk-MK, mk"
    })
    void providerIsAskedToSpeakTheLanguageOfThePage(String language, String locale) {
        // When
        var answer = given().redirects().follow(false).get("/sign-in?return=/&lang=" + language);
        // Then
        answer.then().header("Location", endsWith("&ui_locales=" + locale));
    }

    @Test
    void providerIsAskedToSpeakTheLanguageOfTheBrowserWhereThePageNamesNone() {
        // When
        var answer = given().redirects()
                .follow(false)
                .header("Accept-Language", "fi, sr-Cyrl-RS;Q=0.9, en;q=0.1")
                .get("/sign-in?return=/");
        // Then
        answer.then().header("Location", endsWith("&ui_locales=sr-Cyrl-ekavsk"));
    }

    @Test
    void whoeverGotAccessComesBackWithIt() {
        // Given
        var browser = new TestBrowser();
        browser.signIn("/");
        var before = browser.cookies().get("__Host-q_session_browser");
        var begun = browser.get("/sign-in?for=access&return=/%3Fat%3Dcomments");
        URI address = TestBrowser.comeBack(URI.create(begun.header("Location")));
        // When
        var back = browser.get(address.getRawPath() + "?" + address.getRawQuery());
        // Then
        back.then().statusCode(302).header("Location", "/?at=comments");
        assertNotEquals(before, browser.cookies().get("__Host-q_session_browser"));
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=", "for=login", "for=account%26prompt%3Dnone"})
    void nothingElseIsAskedOfTheProvider(String asked) {
        // Given
        var browser = new TestBrowser();
        browser.signIn("/");
        // When
        var answer = browser.get("/sign-in?return=/&" + asked);
        // Then
        answer.then().statusCode(302).header("Location", "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=sr-Cyrl&lang=en", "lang=", "lang=sr-Cyrl%26prompt%3Dnone", "lang=sr%20en"})
    void whatIsNoLanguageIsNotPassedOn(String asked) {
        // When
        var answer = given().urlEncodingEnabled(false).redirects().follow(false).get("/sign-in?" + asked);
        // Then
        answer.then().statusCode(302).header("Location", not(containsString("ui_locales")));
    }

    @Test
    void personWhoSignedInIsGreetedAndHoldsNoToken() {
        // Given
        var browser = new TestBrowser();
        // When
        var back = browser.signIn("/reviews?open=1");
        // Then
        back.then().statusCode(302).header("Location", "/reviews?open=1").header("Cache-Control", "no-store");
        assertCookiesAreGuarded(back);
        assertFalse(browser.cookies().values().stream().anyMatch(value -> value.contains("eyJhbGciOiJSUzI1NiI")));
        var session = browser.get("/session");
        session.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("signedIn", equalTo(true))
                .body("name", equalTo("member-rs-1"))
                .body("size()", equalTo(5));
        assertFalse(session.asString().contains("eyJ"));
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
        var browser = new TestBrowser();
        // When
        var back = browser.signIn(wanted);
        // Then
        String location = back.header("Location");
        assertTrue(location.startsWith("/") && !location.startsWith("//") && !location.contains("evil"), location);
    }

    @Test
    void personWhoTurnsRoundAtTheProviderSeesThePageAgain() {
        // Given
        var browser = new TestBrowser();
        var back = TestBrowser.comeBack(URI.create(browser.begin("/reviews").header("Location")));
        String state = back.getRawQuery().replaceAll(".*(state=[^&]+).*", "$1");
        // When
        var answer = browser.get("/sign-in?error=access_denied&" + state);
        // Then
        answer.then().statusCode(302).header("Location", "/reviews");
        browser.get("/session").then().body("signedIn", equalTo(false));
    }

    @Test
    void codeOfAnotherBrowserIsRefused() {
        // Given
        var victim = new TestBrowser();
        var attacker = new TestBrowser();
        victim.begin("/");
        var stolen = TestBrowser.comeBack(URI.create(attacker.begin("/").header("Location")));
        // When
        var answer = victim.get(stolen.getRawPath() + "?" + stolen.getRawQuery());
        // Then
        assertNotEquals("/", answer.header("Location"));
        victim.get("/session").then().body("signedIn", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(ProviderOutage.class)
    void providerThatIsAbsentIsSaidToBe(ProviderOutage providerOutage) {
        // Given
        var browser = new TestBrowser();
        var back = TestBrowser.comeBack(URI.create(browser.begin("/").header("Location")));
        providerOutage.begin();
        // When
        var answer = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        // Then
        answer.then().statusCode(503).header("Retry-After", "2").body("type", equalTo("/problems/sign-in-unavailable"));
    }

    @Test
    void eachWindowComesBackToItsOwnPage() {
        // Given
        var browser = new TestBrowser();
        var first = TestBrowser.comeBack(URI.create(browser.begin("/first").header("Location")));
        var second = TestBrowser.comeBack(URI.create(browser.begin("/second").header("Location")));
        // When
        var ofFirst = browser.get(first.getRawPath() + "?" + first.getRawQuery());
        var ofSecond = browser.get(second.getRawPath() + "?" + second.getRawQuery());
        // Then
        ofFirst.then().statusCode(302).header("Location", "/first");
        ofSecond.then().statusCode(302).header("Location", "/second");
        browser.get("/session").then().body("signedIn", equalTo(true));
        assertTrue(
                browser.cookies().keySet().stream().allMatch(name -> name.startsWith("__Host-q_session")),
                browser.cookies().keySet().toString());
    }

    @Test
    void windowThatBeginsASignInDoesNotEndThatOfAnother() {
        // Given
        var browser = new TestBrowser();
        var first = TestBrowser.comeBack(URI.create(browser.begin("/first").header("Location")));
        browser.begin("/second");
        // When
        var back = browser.get(first.getRawPath() + "?" + first.getRawQuery());
        // Then
        back.then().statusCode(302).header("Location", "/first");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void attemptLastsLongerThanTheFormOfTheProvider() throws IOException {
        // Given
        var realm = new JsonObject(Files.readString(Path.of("..", "keycloak", "zajedno-realm.json")));
        int form = realm.getInteger("accessCodeLifespanLogin");
        // When
        var begun = new TestBrowser().begin("/");
        // Then
        assertTrue(form >= 1800);
        for (String prefix : List.of("__Host-q_auth", "__Host-q_return")) {
            assertTrue(
                    begun.detailedCookies().asList().stream()
                            .anyMatch(cookie -> cookie.getName().startsWith(prefix) && cookie.getMaxAge() >= form),
                    begun.headers().toString());
        }
    }

    @Test
    void attemptsOfManyWindowsLeaveFewCookies() {
        // Given
        var browser = new TestBrowser();
        String page = "/?at=" + "a".repeat(190);
        for (int i = 0; i < 60; i++) {
            browser.begin(page.replace("?", "%3F").replace("=", "%3D")).then().statusCode(302);
        }
        // When
        var back = browser.signIn("/latest");
        // Then
        back.then().statusCode(302).header("Location", "/latest");
        assertTrue(browser.cookies().size() <= 20, browser.cookies().keySet().toString());
        assertTrue(
                browser.cookieLine().length() < 16_000,
                () -> "" + browser.cookieLine().length());
    }

    @Test
    void attemptThatIsForgottenIsSaidOnThePageAndNotInAProblem() {
        // Given
        var back = TestBrowser.comeBack(
                URI.create(new TestBrowser().begin("/reviews").header("Location")));
        // When
        var answer = new TestBrowser().get(back.getRawPath() + "?" + back.getRawQuery());
        // Then
        answer.then().statusCode(302).header("Location", "/?because=sign-in");
    }

    @Test
    void attemptThatWasCompletedLeadsOnAndSignsNobodyInTwice() {
        // Given
        var browser = new TestBrowser();
        var back = TestBrowser.comeBack(URI.create(browser.begin("/reviews").header("Location")));
        browser.get(back.getRawPath() + "?" + back.getRawQuery());
        // When
        var again = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        // Then
        again.then().statusCode(302).header("Location", "/");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void attemptIsCompletedOverADamagedSession() {
        // Given
        var browser = new TestBrowser();
        var back = TestBrowser.comeBack(URI.create(browser.begin("/reviews").header("Location")));
        browser.cookies().put("__Host-q_session_browser", "damaged");
        // When
        var answer = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        // Then
        answer.then().statusCode(302).header("Location", "/reviews");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void sessionThatTheProviderEndedKeepsNobodyFromSigningIn() {
        // Given
        var browser = new TestBrowser();
        browser.signIn("/");
        String notice = GatewayTestResource.provider()
                .noticeOfEnd(GatewayTestResource.provider().lastSessionId());
        given().formParam("logout_token", notice)
                .post("/back-channel-logout")
                .then()
                .statusCode(200);
        // When
        var begun = browser.begin("/");
        // Then
        begun.then()
                .header("Location", startsWith(GatewayTestResource.provider().issuer()));
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
}
