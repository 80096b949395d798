package org.zajedno.gateway.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;

/** Behind a TLS terminator that the operator has named: callers are told apart by the address that it forwards. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
@TestProfile(TrustedProxyTest.ProxyInFront.class)
class TrustedProxyTest {

    @Test
    void callersBehindTheTerminatorHaveSharesOfTheirOwn() {
        // Given
        Response answer = from("192.0.2.1");
        for (int asked = 1; asked < 60 && answer.statusCode() != 429; asked++) {
            answer = from("192.0.2.1");
        }
        answer.then().statusCode(429);
        // When
        var other = from("192.0.2.2");
        // Then
        other.then()
                .statusCode(200)
                .body("headers.x-forwarded-for[0]", equalTo("192.0.2.2"))
                .body("headers.x-forwarded-proto[0]", equalTo("https"))
                .body("headers.x-forwarded-host[0]", equalTo("zajedno.example"));
    }

    private static Response from(String address) {
        return given().header("X-Forwarded-For", address)
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "elsewhere.example")
                .get("/v1/works/1");
    }

    /** As docs/operations.md tells operators to name what is in front. */
    public static final class ProxyInFront implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(new RequestLimitTest.LowLimits().getConfigOverrides());
            settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
            settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
            return settings;
        }
    }
}
