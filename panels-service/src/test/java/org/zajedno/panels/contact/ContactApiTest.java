package org.zajedno.panels.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactApiTest {

    @Test
    void everybodyLearnsWhomToWriteTo() {
        // When
        var contact = given().get("/v1/contact");
        // Then
        assertThat(contact.statusCode()).isEqualTo(200);
        assertThat(contact.jsonPath().getString("email")).isEqualTo("office@zajedno.example");
        assertThat(contact.jsonPath().getString("postalAddress")).isEqualTo("Glavna 1, 11000 Beograd, Srbija");
    }
}
