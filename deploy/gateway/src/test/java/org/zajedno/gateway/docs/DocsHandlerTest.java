package org.zajedno.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class DocsHandlerTest {

    @ParameterizedTest
    @ValueSource(strings = {"participants", "panels", "events", "dissemination"})
    void contractIsServedAsCommitted(String service) throws IOException {
        // Given
        var committed = DocsHandlerTest.class.getResource("/openapi/" + service + "/openapi.yaml");
        Assumptions.assumeTrue(committed != null);
        // When
        var answer = given().get("/openapi/" + service + ".yaml");
        // Then
        answer.then().statusCode(200).contentType("application/yaml");
        try (var file = committed.openStream()) {
            assertArrayEquals(file.readAllBytes(), answer.asByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/, text/html;charset=UTF-8",
        "/docs/docs.js, text/javascript;charset=UTF-8",
        "/docs/docs.css, text/css;charset=UTF-8",
        "/docs/swagger-ui.css, text/css;charset=UTF-8",
        "/docs/swagger-ui-bundle.js, text/javascript;charset=UTF-8"
    })
    void pageAndWhatItLoadsAreThere(String path, String type) {
        // When
        var answer = given().get(path);
        // Then
        answer.then()
                .statusCode(200)
                .header("Content-Type", type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", not(containsString("unsafe")));
        given().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void pageHoldsNothingThatThePolicyForbids() {
        // When
        String page = given().get("/docs/").asString();
        // Then
        assertFalse(page.contains("style="), page);
        assertFalse(page.matches("(?s).*<script(?![^>]*src=).*"), page);
        assertTrue(page.contains("<h1>"));
    }

    @Test
    void addressWithoutSlashLeadsToThePage() {
        // When
        var answer = given().redirects().follow(false).get("/docs");
        // Then
        answer.then().statusCode(302).header("Location", "/docs/");
    }

    @Test
    void nothingElseIsServedFromTheClassPath() {
        // When
        var answer = given().get("/docs/application.properties");
        // Then
        answer.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
