package org.zajedno.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.Browser;
import org.zajedno.gateway.support.IdentityProvider;
import org.zajedno.gateway.support.Surroundings;

/** Several people use one browser: what one person's page sends is never another's. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SharedBrowserTest {

    private static final String ANA = "ana";
    private static final String BESA = "besa";

    @AfterEach
    void personIsAsBefore() {
        Surroundings.provider().personIs("member-rs-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET", "HEAD"})
    void pageOfOnePersonGetsNothingInTheNameOfAnother(String method) {
        // Given
        var browser = new Browser();
        String anasPage = pageOf(browser, ANA);
        pageOf(browser, BESA);
        int before = Surroundings.works().requests();
        // When
        var answer = given().cookies(browser.cookies())
                .header("Origin", Surroundings.PUBLIC_URL)
                .header("X-CSRF-Token", anasPage)
                .request(method, "/v1/works/1");
        // Then
        answer.then().statusCode(409);
        if (!method.equals("HEAD")) {
            answer.then().contentType("application/problem+json").body("type", equalTo("/problems/another-person"));
        }
        assertEquals(before, Surroundings.works().requests());
    }

    @Test
    void pageHearsThatAnotherPersonIsSignedIn() {
        // Given
        var browser = new Browser();
        String anasPage = pageOf(browser, ANA);
        pageOf(browser, BESA);
        // When
        var told = browser.get("/session", anasPage);
        // Then
        told.then().statusCode(200).body("signedIn", equalTo(true)).body("samePerson", equalTo(false));
    }

    @Test
    void pageOfWhoSignedInAgainGoesOnWithTheTokenOfTheNewSession() {
        // Given
        var browser = new Browser();
        String first = pageOf(browser, ANA);
        pageOf(browser, ANA);
        // When
        var told = browser.get("/session", first);
        // Then
        told.then().body("samePerson", equalTo(true));
        browser.get("/v1/works/1", first).then().statusCode(200);
        browser.post("/v1/works/1", first).then().statusCode(403).body("type", equalTo("/problems/csrf-token-missing"));
        browser.post("/v1/works/1", told.path("csrfToken")).then().statusCode(200);
    }

    @Test
    void pageOfWhoHasSignedOutGoesOnAsNobody() {
        // Given
        var browser = new Browser();
        String anasPage = pageOf(browser, ANA);
        browser.post("/sign-out", anasPage).then().statusCode(204);
        // When
        var write = browser.post("/v1/works/1", anasPage);
        var read = browser.get("/v1/works/1", anasPage);
        // Then
        write.then().statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
        read.then().statusCode(401);
        browser.get("/session", anasPage)
                .then()
                .body("signedIn", equalTo(false))
                .body("samePerson", nullValue());
    }

    @Test
    void tokensOfOnePersonHaveNothingInCommon() {
        // Given
        var browser = new Browser();
        String first = pageOf(browser, ANA);
        // When
        String second = browser.get("/session").path("csrfToken");
        // Then
        Set<String> common = new HashSet<>(Arrays.asList(first.split("\\.")));
        common.retainAll(Arrays.asList(second.split("\\.")));
        assertTrue(common.isEmpty(), common.toString());
        assertFalse(first.contains(IdentityProvider.accountOf(ANA)));
        browser.post("/v1/works/1", first).then().statusCode(200).body("headers.x-csrf-token", nullValue());
    }

    @Test
    void partsOfTwoTokensMakeNoThird() {
        // Given
        var browser = new Browser();
        String[] anas = pageOf(browser, ANA).split("\\.");
        String[] besas = pageOf(browser, BESA).split("\\.");
        // When
        var mixed = browser.post("/v1/works/1", anas[0] + "." + besas[1] + "." + besas[2]);
        // Then
        mixed.then().statusCode(409);
    }

    @Test
    void browserKeepsNothingThatWasReadInASession() {
        // Given
        var browser = new Browser();
        browser.signIn("/");
        // When
        var answer = browser.get("/v1/works/cached");
        // Then
        assertEquals("no-store", String.join(",", answer.headers().getValues("Cache-Control")));
    }

    /** Signs somebody in, over whoever was before, and opens a page: its token. */
    private static String pageOf(Browser browser, String person) {
        browser.cookies().clear();
        Surroundings.provider().personIs(person);
        browser.signIn("/");
        return browser.get("/session").path("csrfToken");
    }
}
