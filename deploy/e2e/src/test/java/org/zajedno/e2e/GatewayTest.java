package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.local.demo.ApiResponse;

@Order(6)
@ExtendWith(DemoStack.Provider.class)
class GatewayTest {
    @Test
    void objectOfAnotherCountryAndNoneAreTheSameAnswer(DemoStack demoStack) {
        // Given
        var foreign = demoStack.known().id("participant");
        var none = UUID.randomUUID().toString();

        // When
        var ofAnother = demoStack.api().as("team-ba").get("/v1/participants/" + foreign);
        var ofNobody = demoStack.api().as("team-ba").get("/v1/participants/" + none);

        // Then
        assertThat(ofAnother.status()).isEqualTo(404);
        assertThat(ofAnother.body().replace(foreign, none)).isEqualTo(ofNobody.body());
        assertThat(ofAnother.headers().map().keySet())
                .isEqualTo(ofNobody.headers().map().keySet());
    }

    @Test
    void headersThatPretendChangeNothing(DemoStack demoStack) {
        // Given
        var body = Map.of("studyId", demoStack.known().id("study"), "title", Map.of("en", "Pretence"), "kind", "OTHER");

        // When
        var reply = demoStack
                .api()
                .as("researcher")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example;proto=https")
                .header("X-Forwarded-User", "coordinator")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/v1/participants")
                .post("/v1/materials", body);

        // Then
        assertThat(reply.expect(201).headers().map().toString() + reply.body()).doesNotContain("evil");
        assertThat(reply.header("Location")).endsWith("/v1/materials/" + reply.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/participants;x",
                "/v1/participants%3Bx",
                "/v1/participants%2F",
                "/v1%2Fparticipants",
                "/v1%5Cparticipants",
                "/v1\\participants",
                "//v1/participants",
                "/v1//participants",
                "/v1/./participants",
                "/v1/events/../participants",
                "/v1/events/%2e%2e/participants",
                "/V1/PARTICIPANTS",
                "/v1/%70articipants",
                "/q/health",
                "/q/metrics",
                "/v1/../q/metrics",
                "/v1/events/..;/participants"
            })
    void noSpellingOfAPathReachesWhatThePlainOneWouldNot(String spelling, DemoStack demoStack) throws Exception {
        // Given
        demoStack.known();

        // When
        var asNobody = RawHttpClient.status(demoStack.gateway(), spelling);
        var asMember = RawHttpClient.status(
                demoStack.gateway(), spelling, "Authorization: Bearer " + demoStack.token("member-rs-1"));

        // Then
        assertThat(asNobody).isIn(400, 401, 404);
        assertThat(asMember).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0\r\nTransfer-Encoding: chunked",
                "Content-Length: 0\r\nContent-Length: 1",
                "Content-Length: +0",
                "Transfer-Encoding: xchunked",
                "X-Folded: one\r\n two",
                "X Space: one"
            })
    void headThatCanBeReadInTwoWaysIsRefusedWithAProblem(String headers, DemoStack demoStack) throws Exception {
        // When
        var answer = RawHttpClient.get(demoStack.gateway(), "/v1/events", headers, "Accept-Language: sq");

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("content-type: application/problem+json", "/problems/bad-request");
    }

    @Test
    void bodyWhoseChunksCannotBeReadIsRefusedWithAProblem(DemoStack demoStack) throws Exception {
        // When
        var answer = RawHttpClient.get(
                demoStack.gateway(), "/v1/events", "Accept-Language: sq", "Transfer-Encoding: chunked\r\n\r\nZZ");

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("content-type: application/problem+json", "/problems/bad-request");
    }

    @ParameterizedTest
    @CsvSource({"9000, 1, 414, address-too-long", "1, 40000, 431, headers-too-large"})
    void headThatIsTooLongIsRefusedWithAProblem(int path, int header, int status, String code, DemoStack demoStack)
            throws Exception {
        // When
        var answer = RawHttpClient.get(demoStack.gateway(), "/" + "a".repeat(path), "X-Long: " + "a".repeat(header));

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("content-type: application/problem+json", "/problems/" + code);
    }

    @Test
    void answersCarryTheHeadersThatProtectAPage(DemoStack demoStack) {
        // When
        var page = demoStack.api().asNobody().accepting("text/html").get("/");

        // Then
        assertThat(page.expect(200).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void contractsAreServedByTheGateway(DemoStack demoStack) {
        for (var service : new String[] {"participants", "panels", "events", "dissemination"}) {
            // When
            ApiResponse contract = demoStack.api().asNobody().accepting("*/*").get("/openapi/" + service + ".yaml");

            // Then
            assertThat(contract.expect(200).body()).contains("openapi: 3.1");
        }
        assertThat(demoStack
                        .api()
                        .asNobody()
                        .accepting("text/html")
                        .get("/docs")
                        .status())
                .isIn(200, 301, 302, 308);
    }

    @Test
    void sameKeyHasOneEffectAndOneAnswer(DemoStack demoStack) {
        // Given
        var body = Map.of("studyId", demoStack.known().id("study"), "title", Map.of("en", "Once"), "kind", "OTHER");
        var key = UUID.randomUUID().toString();

        // When
        var first = demoStack
                .api()
                .as("researcher")
                .key(key)
                .post("/v1/materials", body)
                .expect(201);
        var second = demoStack
                .api()
                .as("researcher")
                .key(key)
                .post("/v1/materials", body)
                .expect(201);
        var other = demoStack
                .api()
                .as("researcher")
                .key(key)
                .post(
                        "/v1/materials",
                        Map.of(
                                "studyId",
                                demoStack.known().id("study"),
                                "title",
                                Map.of("en", "Other"),
                                "kind",
                                "OTHER"));

        // Then
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
    }
}
