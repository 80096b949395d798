package org.zajedno.panels.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;
import org.zajedno.panels.document.SampleFiles;

/** A file is looked at before anything of it is kept. */
@QuarkusTest
class MaterialTextPreviewApiTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LARGEST = 10 * 1024 * 1024;

    private String material;

    @BeforeEach
    void materialHasNoVersionYet() {
        TestDatabase.clean();
        material = ReviewSteps.material();
    }

    private Response preview(RequestSpecification caller, String mediaType, String name, byte[] file) {
        return caller.contentType(mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(file)
                .post("/v1/materials/" + material + "/text-preview");
    }

    @Test
    void previewIsWhatMembersWillRead() {
        // Given
        var file = SampleFiles.sheet(1, "sr-Latn");
        var version = ReviewSteps.version(material, ReviewSteps.TEXT);

        // When
        var preview = preview(researcher(), DOCX, "sheet.docx", file);

        // Then
        var kept =
                ReviewSteps.upload(version, "sr-Latn", DOCX, "sheet.docx", file).jsonPath();
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.jsonPath().getString("text")).isEqualTo(kept.getString("text"));
        assertThat(preview.jsonPath().getList("paragraphs.html")).isEqualTo(kept.getList("paragraphs.html"));
        assertThat(preview.jsonPath().getList("paragraphs.start")).isEqualTo(kept.getList("paragraphs.start"));
        assertThat(preview.jsonPath().getList("leftOut")).isEqualTo(kept.getList("leftOut"));
    }

    @Test
    void whatIsLeftOutIsSaidInTheReadersLanguage() {
        // When
        var preview =
                preview(researcher().header("Accept-Language", "mk"), DOCX, "guide.docx", SampleFiles.guide("docx"));

        // Then
        assertThat(preview.jsonPath().<String>getList("notTakenOver"))
                .contains("Коментарите на маргината се изоставени.");
        assertThat(preview.jsonPath().getList("leftOut")).isNotEmpty();
    }

    @Test
    void nothingIsKept() {
        // Given
        var version = ReviewSteps.version(material, ReviewSteps.TEXT);
        var path = "/v1/material-versions/" + version;
        var before = researcher().get(path);

        // When
        preview(researcher(), DOCX, "sheet.docx", SampleFiles.sheet(1, "sr-Latn"));

        // Then
        assertThat(researcher().get(path).header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(researcher().get(path + "/texts/sr-Latn").jsonPath().getString("text"))
                .isEqualTo(ReviewSteps.TEXT);
        assertThat(researcher()
                        .get("/v1/materials/" + material + "/versions")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, sheet.pdf, 415, file-type-unknown",
        "application/octet-stream, sheet.docx, 415, file-type-unknown",
        "application/json, sheet.json, 415, file-type-unknown",
        "text/plain, sheet.docx, 422, file-not-what-it-says",
        "text/plain, ../sheet.txt, 422, file-name-is-a-path"
    })
    void wrongFileIsRefusedWithASentenceAboutFiles(String mediaType, String name, int status, String code) {
        // When
        var response = preview(researcher(), mediaType, name, "Welcome.".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + code);
        assertThat(response.jsonPath().getString("detail")).contains("file").doesNotContain("JSON");
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsNot() {
        // Given
        var largest = preview(researcher(), DOCX, "sheet.docx", new byte[LARGEST]);

        // When
        var larger = preview(researcher(), DOCX, "sheet.docx", new byte[LARGEST + 1]);

        // Then
        assertThat(largest.statusCode()).isEqualTo(422);
        assertThat(larger.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyResearchersLookAtFilesOfAMaterialThatIsThere() {
        // Given
        var words = "Welcome.".getBytes(StandardCharsets.UTF_8);
        var lead = preview(ppiLead("RS"), "text/plain", "sheet.txt", words);

        // When
        var unknown = researcher()
                .contentType("text/plain")
                .body(words)
                .post("/v1/materials/" + ReviewSteps.unknown() + "/text-preview");

        // Then
        assertThat(lead.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }
}
