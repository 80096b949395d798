package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;
import static org.zajedno.panels.People.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.Tokens;
import org.zajedno.panels.Chain;
import org.zajedno.panels.document.SampleFiles;

@QuarkusTest
class MaterialFileApiTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LARGEST = 10 * 1024 * 1024;

    private String material;
    private String version;

    @BeforeEach
    void aDraftExists() {
        TestDatabase.clean();
        material = Chain.material();
        version = Chain.version(material, Chain.TEXT);
    }

    private String text(String language) {
        return "/v1/material-versions/" + version + "/texts/" + language;
    }

    private Response upload(String language, String mediaType, String name, byte[] file) {
        return Chain.upload(version, language, mediaType, name, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void documentBecomesStructuredTextAndTheOriginalIsKept() {
        var file = SampleFiles.sheet(1, "sr-Latn");

        var response = upload("sr-Latn", DOCX, "informacije.docx", file);

        assertThat(response.statusCode()).isEqualTo(200);
        var seen = researcher().get(text("sr-Latn")).jsonPath();
        assertThat(seen.getString("text")).startsWith("Informacije za učesnike: studija IMPULSE\n\nPozivamo Vas");
        assertThat(seen.getString("paragraphs[0].kind")).isEqualTo("HEADING");
        assertThat(seen.getInt("paragraphs[0].level")).isEqualTo(1);
        assertThat(seen.getInt("paragraphs[1].start")).isEqualTo(42);
        assertThat(seen.getList("paragraphs.html")).contains("<strong>Imaćete 6 susreta tokom 12 meseci.</strong>");
        assertThat(seen.getString("original.name")).isEqualTo("informacije.docx");
        assertThat(seen.getString("original.type")).isEqualTo(DOCX);
        assertThat(seen.getInt("original.bytes")).isEqualTo(file.length);
    }

    @Test
    void originalComesBackByteForByteAsSomethingToSave() {
        var file = SampleFiles.sheet(1, "sr-Cyrl");
        researcher()
                .contentType(DOCX)
                .header("If-Match", "*")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%D0%BB%D0%B8%D1%81%D1%82.docx")
                .body(file)
                .put(text("sr-Cyrl") + "/file");

        var response = researcher().get(text("sr-Cyrl") + "/original");

        assertThat(response.asByteArray()).isEqualTo(file);
        assertThat(response.contentType()).startsWith(DOCX);
        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"____.docx\"; filename*=UTF-8''%D0%BB%D0%B8%D1%81%D1%82.docx");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    }

    @Test
    void whatCouldNotBeTakenOverIsSaidInTheReadersLanguage() {
        upload("en", DOCX, "guide.docx", SampleFiles.guide("docx"));

        var seen = researcher().header("Accept-Language", "mk").get(text("en"));

        assertThat(seen.jsonPath().<String>getList("notTakenOver"))
                .contains("Коментарите на маргината се изоставени.", "Следените измени се земени како прифатени.");
    }

    @Test
    void plainWordsTakeThePlaceOfAFile() {
        upload("en", "text/plain", "sheet.txt", bytes("Welcome."));

        researcher().header("If-Match", "*").body("{\"text\":\"Otherwise.\"}").put(text("en"));

        assertThat(researcher().get(text("en")).jsonPath().getMap("original")).isNull();
        assertThat(researcher().get(text("en") + "/original").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,sheet.html,<h1>One</h1>,HEADING",
        "text/markdown,sheet.md,- One,LIST_ITEM",
        "text/plain,sheet.txt,One,PARAGRAPH"
    })
    void textsOfEveryFormatAreTaken(String mediaType, String name, String file, String kind) {
        var response = upload("en", mediaType, name, bytes(file));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("text")).isEqualTo("One");
        assertThat(response.jsonPath().getString("paragraphs[0].kind")).isEqualTo(kind);
    }

    @Test
    void libreOfficeDocumentIsTaken() {
        var response = upload("en", "application/vnd.oasis.opendocument.text", "guide.odt", SampleFiles.guide("odt"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("text")).startsWith("A topic guide\n\nWhat we ask");
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
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:file-has-macros");
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
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:" + code);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf", "application/octet-stream", "application/zip", "image/svg+xml", "application/json"})
    void otherFormatIsNotSupported(String mediaType) {
        var response = upload("en", mediaType, "sheet.docx", SampleFiles.sheet(1, "en"));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.jsonPath().getString("detail"))
                .isEqualTo("Please send JSON, or a text as DOCX, ODT, HTML, Markdown or plain text.");
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsNot() {
        var largest = upload("en", DOCX, "sheet.docx", new byte[LARGEST]);

        var larger = upload("en", DOCX, "sheet.docx", new byte[LARGEST + 1]);

        assertThat(largest.statusCode()).isEqualTo(422);
        assertThat(largest.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:file-not-what-it-says");
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
                        "Bearer " + Tokens.of("researcher").in("RS").sign())
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
        Chain.openReview(version, panel("RS"));

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

    @Test
    void originalIsReadByWhomTheTextIsPutBefore() {
        upload("en", "text/plain", "sheet.txt", bytes("Welcome."));
        var addressed = panel("RS");
        var account = memberOf(addressed, "RS", "Lipa");
        var neighbour = memberOf(panel("RS"), "RS", "Breza");
        Chain.openReview(version, addressed);

        var seen = member("RS", account).get(text("en") + "/original");

        assertThat(seen.asString()).isEqualTo("Welcome.");
        assertThat(ppiLead("RS").get(text("en") + "/original").statusCode()).isEqualTo(200);
        assertThat(member("RS", neighbour).get(text("en") + "/original").statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA").get(text("en") + "/original").statusCode()).isEqualTo(404);
    }

    @Test
    void translationLagsUntilItFollowsTheSource() {
        upload("en", "text/plain", "sheet.txt", bytes("Welcome. You will have 8 sessions."));
        var behind = researcher().get(text("sr-Latn")).jsonPath().getBoolean("lagsBehind");
        var lagging =
                researcher().get("/v1/material-versions/" + version).jsonPath().getList("lagging");

        upload("sr-Latn", "text/plain", "sheet.txt", bytes("Dobro došli. Imaćete 8 sesija."));

        assertThat(behind).isTrue();
        assertThat(lagging).isEqualTo(List.of("sr-Latn"));
        assertThat(researcher().get(text("sr-Latn")).jsonPath().getBoolean("lagsBehind"))
                .isFalse();
        assertThat(researcher().get(text("en")).jsonPath().getBoolean("lagsBehind"))
                .isFalse();
    }

    @Test
    void reviewSaysWhichLanguagesLag() {
        upload("en", "text/plain", "sheet.txt", bytes("Welcome. You will have 8 sessions."));
        var serbia = panel("RS");
        var account = memberOf(serbia, "RS", "Lipa");

        var review = Chain.openReview(version, serbia);

        assertThat(member("RS", account)
                        .get("/v1/review-requests/" + review)
                        .jsonPath()
                        .getList("lagging"))
                .isEqualTo(List.of("sr-Latn"));
    }

    @Test
    void nextVersionMarksTheTranslationThatStayedAsItWas() {
        Chain.openReview(version, panel("RS"));
        var next = researcher()
                .body(
                        "{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"Welcome. You will have 8 sessions.\",\"sr-Latn\":\""
                                + Chain.TEXT + "\"}}")
                .post("/v1/materials/" + material + "/versions");

        assertThat(next.jsonPath().getList("lagging")).isEqualTo(List.of("sr-Latn"));
    }

    @Test
    void paragraphsKeepTheirNamesInTheNextVersion() {
        upload("en", DOCX, "sheet.docx", SampleFiles.sheet(1, "en"));
        var before = researcher().get(text("en")).jsonPath().<String>getList("paragraphs.id");
        Chain.openReview(version, panel("RS"));
        version = Chain.version(material, Chain.TEXT);

        var after = upload("en", DOCX, "sheet.docx", SampleFiles.sheet(2, "en"))
                .jsonPath()
                .<String>getList("paragraphs.id");

        assertThat(after).hasSize(19).contains(before.getFirst(), before.getLast());
        assertThat(after).filteredOn(before::contains).hasSizeGreaterThanOrEqualTo(15);
    }
}
