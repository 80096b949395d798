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
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.StubIdentityProvider;
import org.zajedno.gateway.support.TestBrowser;

/** Several people use one browser: what one person's page sends is never another's. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class SharedBrowserTest {

    private static final String ANA = "ana";
    private static final String BESA = "besa";

    @AfterEach
    void personIsAsBefore() {
        GatewayTestResource.provider().personIs("member-rs-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET", "HEAD"})
    void pageOfOnePersonGetsNothingInTheNameOfAnother(String method) {
        // Given
        var testBrowser = new TestBrowser();
        String anasPage = pageOf(testBrowser, ANA);
        pageOf(testBrowser, BESA);
        int before = GatewayTestResource.works().requests();
        // When
        var answer = given().cookies(testBrowser.cookies())
                .header("Origin", GatewayTestResource.PUBLIC_URL)
                .header("X-CSRF-Token", anasPage)
                .request(method, "/v1/works/1");
        // Then
        answer.then().statusCode(409);
        if (!method.equals("HEAD")) {
            answer.then().contentType("application/problem+json").body("type", equalTo("/problems/another-person"));
        }
        assertEquals(before, GatewayTestResource.works().requests());
    }

    @Test
    void pageHearsThatAnotherPersonIsSignedIn() {
        // Given
        var testBrowser = new TestBrowser();
        String anasPage = pageOf(testBrowser, ANA);
        pageOf(testBrowser, BESA);
        // When
        var told = testBrowser.get("/session", anasPage);
        // Then
        told.then().statusCode(200).body("signedIn", equalTo(true)).body("samePerson", equalTo(false));
    }

    @Test
    void pageOfWhoSignedInAgainGoesOnWithTheTokenOfTheNewSession() {
        // Given
        var testBrowser = new TestBrowser();
        String first = pageOf(testBrowser, ANA);
        pageOf(testBrowser, ANA);
        // When
        var told = testBrowser.get("/session", first);
        // Then
        told.then().body("samePerson", equalTo(true));
        testBrowser.get("/v1/works/1", first).then().statusCode(200);
        testBrowser
                .post("/v1/works/1", first)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/csrf-token-missing"));
        testBrowser.post("/v1/works/1", told.path("csrfToken")).then().statusCode(200);
    }

    @Test
    void pageOfWhoHasSignedOutGoesOnAsNobody() {
        // Given
        var testBrowser = new TestBrowser();
        String anasPage = pageOf(testBrowser, ANA);
        testBrowser.post("/sign-out", anasPage).then().statusCode(204);
        // When
        var write = testBrowser.post("/v1/works/1", anasPage);
        var read = testBrowser.get("/v1/works/1", anasPage);
        // Then
        write.then().statusCode(401).body("type", equalTo("/problems/sign-in-needed"));
        read.then().statusCode(401);
        testBrowser
                .get("/session", anasPage)
                .then()
                .body("signedIn", equalTo(false))
                .body("samePerson", nullValue());
    }

    @Test
    void tokensOfOnePersonHaveNothingInCommon() {
        // Given
        var testBrowser = new TestBrowser();
        String first = pageOf(testBrowser, ANA);
        // When
        String second = testBrowser.get("/session").path("csrfToken");
        // Then
        Set<String> common = new HashSet<>(Arrays.asList(first.split("\\.")));
        common.retainAll(Arrays.asList(second.split("\\.")));
        assertTrue(common.isEmpty(), common.toString());
        assertFalse(first.contains(StubIdentityProvider.accountOf(ANA)));
        testBrowser.post("/v1/works/1", first).then().statusCode(200).body("headers.x-csrf-token", nullValue());
    }

    @Test
    void partsOfTwoTokensMakeNoThird() {
        // Given
        var testBrowser = new TestBrowser();
        String[] anas = pageOf(testBrowser, ANA).split("\\.");
        String[] besas = pageOf(testBrowser, BESA).split("\\.");
        // When
        var mixed = testBrowser.post("/v1/works/1", anas[0] + "." + besas[1] + "." + besas[2]);
        // Then
        mixed.then().statusCode(409);
    }

    @Test
    void browserKeepsNothingThatWasReadInASession() {
        // Given
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        // When
        var answer = testBrowser.get("/v1/works/cached");
        // Then
        assertEquals("no-store", String.join(",", answer.headers().getValues("Cache-Control")));
    }

    /** Signs somebody in, over whoever was before, and opens a page: its token. */
    private static String pageOf(TestBrowser testBrowser, String person) {
        testBrowser.cookies().clear();
        GatewayTestResource.provider().personIs(person);
        testBrowser.signIn("/");
        return testBrowser.get("/session").path("csrfToken");
    }
}
