package org.zajedno.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.RawHttpClient;
import org.zajedno.gateway.support.TestTokens;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class ServiceOutageTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void serviceThatIsDownIsSaidToBe() {
        // Given
        long start = System.nanoTime();
        // When
        var answer = given().header("Accept-Language", "sr-ME").get("/v1/events");
        // Then
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .header("Content-Language", "cnr")
                .body("type", equalTo("/problems/service-unavailable"))
                .body(
                        "detail",
                        equalTo("Ovaj dio sistema Zajedno trenutno ne odgovara. Pokušajte ponovo za koji trenutak."));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void serviceThatSaysNothingIsSaidToBeDown() {
        // Given
        int before = GatewayTestResource.works().requests();
        // When
        var answer = given().get("/v1/works/silent");
        // Then
        answer.then().statusCode(503).header("Retry-After", "2");
        assertEquals(before + 1, GatewayTestResource.works().requests());
    }

    @Test
    void serviceThatReadsNothingOfAFileIsSaidToBeDown() {
        // Given
        byte[] file = new byte[10 * 1024 * 1024];
        // When
        var answer = given().contentType("application/octet-stream").body(file).post("/v1/works/deaf");
        // Then
        answer.then().statusCode(503).body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void readingIsTriedTwiceOnABrokenConnection() {
        // When
        var answer = given().get("/v1/works/drops-first");
        // Then
        answer.then().statusCode(200);
    }

    @Test
    void writingIsNeverTriedTwice() {
        // Given
        GatewayTestResource.works().dropNext();
        int before = GatewayTestResource.works().requests();
        // When
        var answer = given().body("x").post("/v1/works/drops-first");
        // Then
        answer.then().statusCode(503);
        assertEquals(before + 1, GatewayTestResource.works().requests());
    }

    @Test
    void brokenOffAnswerIsNotTakenForAWhole() {
        // Given
        String request = "GET /v1/works/breaks-off HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(gateway.getPort(), request, 4000);
        // Then
        assertTrue(answer.closed());
        assertTrue(answer.text().endsWith("part"), answer.text());
    }

    @Test
    void serviceComesBackWithoutARestart() {
        // Given
        String token = TestTokens.of(GatewayTestResource.provider()).sign();
        GatewayTestResource.panels().stop();
        given().auth().oauth2(token).get("/v1/panels").then().statusCode(503);
        // When
        GatewayTestResource.panels().start();
        // Then
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        given().auth().oauth2(token).get("/v1/panels").then().statusCode(200));
    }
}
