package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.TestBrowser;

/** From an invitation to an account that something opens, and what else people set up for signing in. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class NewAccountTest {

    @AfterEach
    void actionsWorkAgain() {
        GatewayTestResource.provider().actionIs("success");
    }

    /** Comes back from the provider, after whatever was asked for there. */
    private static Response comeBack(TestBrowser browser, String asked) {
        var begun = browser.get("/sign-in?for=" + asked + "&return=/%3Fat%3Djoin&lang=mk");
        URI address = TestBrowser.comeBack(URI.create(begun.header("Location")));
        return browser.get(address.getRawPath() + "?" + address.getRawQuery());
    }

    @ParameterizedTest
    @CsvSource({"account, UPDATE_PASSWORD", "account-with-passkey, webauthn-register-passwordless"})
    void whoeverWasInvitedMakesAnAccountAndThenWhatOpensIt(String asked, String action) {
        // When
        var answer = given().redirects().follow(false).get("/sign-in?return=/&for=" + asked);
        // Then
        answer.then()
                .statusCode(302)
                .header("Location", startsWith(GatewayTestResource.provider().issuer()))
                .header("Location", allOf(containsString("&prompt=create"), containsString("&kc_action=" + action)));
    }

    @ParameterizedTest
    @CsvSource({"password, UPDATE_PASSWORD", "passkey, webauthn-register-passwordless"})
    void whoeverIsSignedInSetsUpAnotherWayIn(String asked, String action) {
        // Given
        var browser = new TestBrowser();
        browser.signIn("/");
        // When
        var answer = browser.get("/sign-in?return=/&for=" + asked);
        // Then
        answer.then()
                .statusCode(302)
                .header("Location", allOf(containsString("&kc_action=" + action), not(containsString("prompt="))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "account-with-passkey"})
    void accountWithAWayInIsSignedIn(String asked) {
        // Given
        var browser = new TestBrowser();
        // When
        var back = comeBack(browser, asked);
        // Then
        back.then().statusCode(302).header("Location", "/?at=join");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"account, cancelled", "account-with-passkey, cancelled", "account-with-passkey, error"})
    void accountThatNothingOpensGetsAPasswordBeforeAnybodyIsSignedIn(String asked, String status) {
        // Given
        var browser = new TestBrowser();
        GatewayTestResource.provider().actionIs(status);
        // When
        var back = comeBack(browser, asked);
        // Then
        back.then().statusCode(302).header("Location", "/sign-in?for=password&return=%2F%3Fat%3Djoin&lang=mk");
        browser.get("/session").then().body("signedIn", equalTo(false));
        comeBack(browser, "password").then().header("Location", "/?at=join");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @Test
    void whoeverTurnsRoundWithAWayInSeesThePageAgain() {
        // Given
        var browser = new TestBrowser();
        browser.signIn("/");
        GatewayTestResource.provider().actionIs("cancelled");
        // When
        var back = comeBack(browser, "passkey");
        // Then
        back.then().statusCode(302).header("Location", "/?at=join");
        browser.get("/session").then().body("signedIn", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mk%7Cx", "mk%26return%3D//evil.example", ""})
    void whatIsNoLanguageDoesNotComeBack(String language) {
        // Given
        var browser = new TestBrowser();
        GatewayTestResource.provider().actionIs("cancelled");
        var begun = browser.get("/sign-in?for=account&return=/%3Fat%3Djoin&lang=" + language);
        URI address = TestBrowser.comeBack(URI.create(begun.header("Location")));
        // When
        var back = browser.get(address.getRawPath() + "?" + address.getRawQuery());
        // Then
        back.then().header("Location", "/sign-in?for=password&return=%2F%3Fat%3Djoin&lang=");
    }
}
