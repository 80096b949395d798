package org.zajedno.gateway.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.TestTokens;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class BearerTokenTest {

    @Test
    void validTokenGoesOnUnchanged() {
        // Given
        String token = tokens().sign();
        // When
        var answer = given().auth().oauth2(token).get("/v1/works/1?limit=2");
        // Then
        answer.then()
                .statusCode(200)
                .body("service", equalTo("dissemination"))
                .body("uri", equalTo("/v1/works/1?limit=2"))
                .body("headers.authorization", equalTo(List.of("Bearer " + token)));
    }

    /** A compressed answer tells by its length what stands in it beside what the request could place there (BREACH). */
    @Test
    void noServiceCompressesForWhoIsSignedIn() {
        // When
        var answer = given().header("Accept-Encoding", "gzip")
                .auth()
                .oauth2(tokens().sign())
                .get("/v1/works/1");
        // Then
        answer.then().statusCode(200).body("headers.accept-encoding", equalTo(null));
    }

    @Test
    void audienceMayBeOneOfSeveral() {
        // Given
        String token = tokens().claim("aud", List.of("account", "zajedno")).sign();
        // When
        var answer = given().auth().oauth2(token).get("/v1/works/1");
        // Then
        answer.then().statusCode(200);
    }

    @Test
    void requestWithoutCredentialsGoesOnWithoutThem() {
        // When
        var answer = given().get("/v1/works/1");
        // Then
        answer.then().statusCode(200).body("headers.authorization", equalTo(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void badTokenIsRefused(String what, String authorization) {
        // When
        var answer = given().header("Authorization", authorization).get("/v1/works/1");
        // Then
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"zajedno\", error=\"invalid_token\"")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/token-refused"))
                .body("status", equalTo(401))
                .body("detail", startsWith("The access token is not valid here"));
    }

    static Stream<Arguments> badTokens() {
        var stranger = TestTokens.newKey("first");
        var publicKeyAsSecret = new SecretKeySpec(
                GatewayTestResource.provider().key().getPublicKey().getEncoded(), "HmacSHA256");
        String valid = tokens().sign();
        String[] parts = valid.split("\\.");
        String unsigned = encoded("{\"alg\":\"none\",\"kid\":\"first\"}") + "." + parts[1] + ".";
        return Stream.of(
                Arguments.of("garbage", "Bearer garbage"),
                Arguments.of("empty", "Bearer "),
                Arguments.of("other scheme", "Basic dXNlcjpwYXNz"),
                Arguments.of("no scheme", valid),
                Arguments.of("expired", "Bearer " + tokens().expires(-5).sign()),
                Arguments.of(
                        "no expiry", "Bearer " + tokens().claim("exp", null).sign()),
                Arguments.of("early", "Bearer " + tokens().notBefore(120).sign()),
                Arguments.of(
                        "other issuer",
                        "Bearer "
                                + tokens().claim("iss", "http://localhost:1/realms/zajedno")
                                        .sign()),
                Arguments.of(
                        "other audience",
                        "Bearer " + tokens().claim("aud", "account").sign()),
                Arguments.of(
                        "no audience", "Bearer " + tokens().claim("aud", null).sign()),
                Arguments.of("ID token", "Bearer " + tokens().claim("typ", "ID").sign()),
                Arguments.of(
                        "refresh token",
                        "Bearer " + tokens().claim("typ", "Refresh").sign()),
                Arguments.of("no type", "Bearer " + tokens().claim("typ", null).sign()),
                Arguments.of(
                        "no subject", "Bearer " + tokens().claim("sub", null).sign()),
                Arguments.of("wrong key", "Bearer " + tokens().key(stranger).sign()),
                Arguments.of(
                        "unknown key",
                        "Bearer " + tokens().key(TestTokens.newKey("strange")).sign()),
                Arguments.of(
                        "own key in the header",
                        "Bearer "
                                + tokens().carryingItsKey(TestTokens.newKey("own"))
                                        .sign()),
                Arguments.of("unsigned", "Bearer " + unsigned),
                Arguments.of("unsigned with a signature", "Bearer " + unsigned + parts[2]),
                Arguments.of(
                        "public key as secret",
                        "Bearer "
                                + tokens().algorithm("HS256", publicKeyAsSecret).sign()),
                Arguments.of(
                        "changed payload", "Bearer " + parts[0] + "." + encoded("{\"sub\":\"x\"}") + "." + parts[2]),
                Arguments.of("cut signature", "Bearer " + parts[0] + "." + parts[1] + ".AAAA"),
                Arguments.of("very long", "Bearer " + "a".repeat(17_000)));
    }

    @Test
    void tokenInTheAddressIsRefused() {
        // Given
        String token = tokens().sign();
        // When
        var answer = given().urlEncodingEnabled(false).get("/v1/works/1?limit=2&access%5Ftoken=" + token);
        // Then
        answer.then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"zajedno\", error=\"invalid_token\"");
    }

    @Test
    void doubledHeaderIsRefused() {
        // Given
        String token = tokens().sign();
        // When
        var answer = given().header("Authorization", "Bearer " + token, "Bearer " + token)
                .get("/v1/works/1");
        // Then
        answer.then().statusCode(401);
    }

    private static TestTokens tokens() {
        return TestTokens.of(GatewayTestResource.provider());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
