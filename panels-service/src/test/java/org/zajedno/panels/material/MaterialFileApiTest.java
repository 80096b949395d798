package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;
import org.zajedno.panels.document.SampleFiles;

@QuarkusTest
class MaterialFileApiTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private String material;
    private String version;

    @BeforeEach
    void aDraftExists() {
        TestDatabase.clean();
        material = ReviewSteps.material();
        version = ReviewSteps.version(material, ReviewSteps.TEXT);
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
    void originalIsReadByWhomTheTextIsPutBefore() {
        upload("en", "text/plain", "sheet.txt", bytes("Welcome."));
        var addressed = panel("RS");
        var account = memberOf(addressed, "RS", "Lipa");
        var neighbour = memberOf(panel("RS"), "RS", "Breza");
        ReviewSteps.openReview(version, addressed);

        var seen = member("RS", account).get(text("en") + "/original");

        assertThat(seen.asString()).isEqualTo("Welcome.");
        assertThat(ppiLead("RS").get(text("en") + "/original").statusCode()).isEqualTo(200);
        assertThat(member("RS", neighbour).get(text("en") + "/original").statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA").get(text("en") + "/original").statusCode()).isEqualTo(404);
    }

    @Test
    void wordsThatWereLeftOutAreListedForResearchersAlone() {
        var file = SampleFiles.word("<w:p><w:r><w:t>You may leave.</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>INTERNAL: cut before printing.</w:t></w:r></w:p>");
        upload("en", DOCX, "sheet.docx", file);
        var addressed = panel("RS");
        var account = memberOf(addressed, "RS", "Lipa");
        ReviewSteps.openReview(version, addressed);

        var asResearcher = researcher().get(text("en"));
        var asMember = member("RS", account).get(text("en"));

        assertThat(asResearcher.jsonPath().getString("text")).isEqualTo("You may leave.");
        assertThat(asResearcher.jsonPath().getString("leftOut[0].why")).isEqualTo("HIDDEN_TEXT");
        assertThat(asResearcher.jsonPath().getString("leftOut[0].words")).isEqualTo("INTERNAL: cut before printing.");
        assertThat(asMember.asString()).contains("hides from its readers").doesNotContain("INTERNAL");
    }

    @Test
    void textIsReadInTheEncodingThatTheRequestDeclares() throws UnsupportedEncodingException {
        var response =
                upload("sr-Cyrl", "text/plain; charset=windows-1251", "a.txt", "Учешће".getBytes("windows-1251"));

        assertThat(response.jsonPath().getString("text")).isEqualTo("Учешће");
    }

    @Test
    void othersThanResearchersGetACopyWithoutNamesAndRemarks() {
        var file = SampleFiles.guide("docx");
        upload("en", DOCX, "guide.docx", file);
        var addressed = panel("RS");
        var account = memberOf(addressed, "RS", "Lipa");
        ReviewSteps.openReview(version, addressed);

        var kept = researcher().get(text("en") + "/original");
        var copies = List.of(
                member("RS", account).get(text("en") + "/original"),
                ppiLead("RS").get(text("en") + "/original"));

        assertThat(kept.asByteArray()).isEqualTo(file);
        assertThat(SampleFiles.unpackedText(file)).contains("Somebody", "A remark");
        assertThat(copies).allSatisfy(copy -> {
            assertThat(copy.contentType()).startsWith(DOCX);
            assertThat(SampleFiles.unpackedText(copy.asByteArray()))
                    .contains("in your own words")
                    .doesNotContain("Somebody", "A remark", "removed");
        });
        assertThat(member("RS", account).get(text("en")).jsonPath().getMap("original"))
                .containsOnly(Map.entry("name", "guide.docx"), Map.entry("type", DOCX));
    }

    @Test
    void paragraphsKeepTheirNamesInTheNextVersion() {
        upload("en", DOCX, "sheet.docx", SampleFiles.sheet(1, "en"));
        var before = researcher().get(text("en")).jsonPath().<String>getList("paragraphs.id");
        ReviewSteps.openReview(version, panel("RS"));
        version = ReviewSteps.version(material, ReviewSteps.TEXT);

        var after = upload("en", DOCX, "sheet.docx", SampleFiles.sheet(2, "en"))
                .jsonPath()
                .<String>getList("paragraphs.id");

        assertThat(after).hasSize(19).contains(before.getFirst(), before.getLast());
        assertThat(after).filteredOn(before::contains).hasSizeGreaterThanOrEqualTo(15);
    }
}
