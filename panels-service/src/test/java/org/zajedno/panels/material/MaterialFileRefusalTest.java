package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;
import org.zajedno.panels.document.SampleFiles;

/** Files that are not taken, and why. */
@QuarkusTest
class MaterialFileRefusalTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LARGEST = 10 * 1024 * 1024;

    private String version;

    @BeforeEach
    void aDraftExists() {
        TestDatabase.clean();
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
    }

    private String text(String language) {
        return "/v1/material-versions/" + version + "/texts/" + language;
    }

    private Response upload(String language, String mediaType, String name, byte[] file) {
        return ReviewSteps.upload(version, language, mediaType, name, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusedFileChangesNothingAndIsToldWhyInTheReadersLanguage() {
        var before = researcher().get(text("sr-Latn"));

        var response = researcher()
                .contentType(DOCX)
                .header("Accept-Language", "sr-Cyrl")
                .header("If-Match", "*")
                .header("Content-Disposition", "attachment; filename=\"sheet.docx\"")
                .body(SampleFiles.guideWith("docx", "word/vbaProject.bin", "x"))
                .put(text("sr-Latn") + "/file");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/file-has-macros");
        assertThat(response.jsonPath().getString("detail"))
                .isEqualTo("Датотека садржи макрое, а то су програми. Сачувајте је без њих и покушајте поново.");
        assertThat(researcher().get(text("sr-Latn")).header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(researcher().get(text("sr-Latn")).asString()).isEqualTo(before.asString());
    }

    @ParameterizedTest
    @CsvSource({
        "../sheet.docx,file-name-is-a-path",
        "C:\\sheet.docx,file-name-is-a-path",
        "sheet.docm,file-has-macros",
        "sheet.html,file-not-what-it-says"
    })
    void nameThatIsAPathOrSaysAnotherFormatIsRefused(String name, String code) {
        var response = upload("en", DOCX, name, SampleFiles.sheet(1, "en"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + code);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf", "application/octet-stream", "application/zip", "image/svg+xml", "application/json"})
    void otherFormatIsNotSupported(String mediaType) {
        var response = upload("en", mediaType, "sheet.docx", SampleFiles.sheet(1, "en"));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/file-type-unknown");
        assertThat(response.jsonPath().getString("detail"))
                .startsWith("This kind of file cannot be taken.")
                .doesNotContain("JSON");
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsNot() {
        var largest = upload("en", DOCX, "sheet.docx", new byte[LARGEST]);

        var larger = upload("en", DOCX, "sheet.docx", new byte[LARGEST + 1]);

        assertThat(largest.statusCode()).isEqualTo(422);
        assertThat(largest.jsonPath().getString("type")).isEqualTo("/problems/file-not-what-it-says");
        assertThat(larger.statusCode()).isEqualTo(413);
    }

    @Test
    void unannouncedLengthDoesNotGoAroundTheLimits() throws IOException, InterruptedException {
        assertThat(sent(text("en") + "/file", DOCX, new byte[LARGEST + 1])).isEqualTo(413);
        assertThat(sent(text("en"), "application/json", bytes(" ".repeat(3 * 1024 * 1024))))
                .isEqualTo(413);
    }

    private static int sent(String path, String mediaType, byte[] body) throws IOException, InterruptedException {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + TestTokens.of("researcher").in("RS").sign())
                .header("Content-Type", mediaType)
                .header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(body)))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void elsewhereTwoMegabytesStayTheLimit() {
        var response = researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}")
                .put(text("en"));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void fileIsTakenAgainstThePresentVersionOnly() {
        var tag = researcher().get(text("en")).header("ETag");
        upload("en", "text/plain", "sheet.txt", bytes("Welcome."));

        var stale = researcher()
                .contentType("text/plain")
                .header("If-Match", tag)
                .body("Later.")
                .put(text("en") + "/file");
        var unconditional =
                researcher().contentType("text/plain").body("Later.").put(text("en") + "/file");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(unconditional.statusCode()).isEqualTo(428);
    }

    @Test
    void textUnderReviewTakesNoFile() {
        ReviewSteps.openReview(version, panel("RS"));

        var response = upload("en", "text/plain", "sheet.txt", bytes("Welcome."));

        assertThat(response.statusCode()).isEqualTo(409);
    }

    @Test
    void onlyResearchersUpload() {
        var account = memberOf(panel("RS"), "RS", "Lipa");

        var response = member("RS", account)
                .contentType("text/plain")
                .header("If-Match", "*")
                .body("Welcome.")
                .put(text("en") + "/file");

        assertThat(response.statusCode()).isEqualTo(403);
    }
}
