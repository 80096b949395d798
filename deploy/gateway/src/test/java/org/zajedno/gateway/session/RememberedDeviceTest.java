package org.zajedno.gateway.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.TestBrowser;

/** The provider remembers a device for weeks; the gateway lets members alone make use of it. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class RememberedDeviceTest {

    @AfterEach
    void providerIsAsBefore() {
        GatewayTestResource.provider().personHas(List.of("country-team"));
        GatewayTestResource.provider().signedInAgo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "panel-member, 240, true",
        "'panel-member,ppi-lead', 11, false",
        "ppi-lead, 11, false",
        "ppi-lead, 9, true"
    })
    void onlyAMemberStaysSignedInOnADeviceThatIsRemembered(String roles, int hours, boolean signedIn) {
        // Given
        GatewayTestResource.provider().personHas(List.of(roles.split(",")));
        GatewayTestResource.provider().signedInAgo(Duration.ofHours(hours));
        var testBrowser = new TestBrowser();
        testBrowser.signIn("/");
        // When
        var answer = testBrowser.get("/session");
        // Then
        answer.then().statusCode(200).body("signedIn", equalTo(signedIn));
    }
}
