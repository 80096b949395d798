package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class GrippDocumentApiTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private String comment;

    @BeforeEach
    void aPanelHasSpoken() {
        TestDatabase.clean();
        var serbia = panel("RS");
        var account = memberOf(serbia, "RS", "Lipa");
        var review = ReviewSteps.openReview(
                ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, panel("BA"));
        comment = ReviewSteps.said(review, "RS", account);
    }

    private static String begin(String language) {
        return researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"" + language + "\"}")
                .post("/v1/gripp-reports")
                .header("Location");
    }

    private void recordThatNothingChanged() {
        researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"Written review\"},"
                        + "\"hopedToInfluence\":{\"en\":\"That people can plan\"},\"standards\":[],"
                        + "\"noChange\":true}")
                .post("/v1/impact-entries");
    }

    private static void writeAll(String report) {
        List.of("1", "4", "5")
                .forEach(code -> researcher()
                        .header("If-Match", "*")
                        .body("{\"text\":\"Written by a person <b>&\"}")
                        .put(report + "/items/" + code));
    }

    @Test
    void documentIsAPageThatTakesTextForText() {
        recordThatNothingChanged();
        var report = begin("sq");
        writeAll(report);

        var page = researcher().accept("text/html").get(report + "/document");

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Language")).isEqualTo("sq");
        assertThat(page.asString())
                .contains("<html lang=\"sq\">", "<h1>Raport GRIPP2, forma e shkurtër</h1>")
                .contains("Written by a person &lt;b&gt;&amp;", "Draft: të mos citohet")
                .contains("<a href=\"#evidence-1\">1</a>", "<li id=\"evidence-1\"><a href=\"/v1/")
                .doesNotContain("<b>", "<script");
    }

    @Test
    void documentIsAWordFileWithHeadings() throws IOException {
        recordThatNothingChanged();
        var report = begin("mk");
        writeAll(report);

        var file = researcher().accept(DOCX).get(report + "/document");

        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"gripp2-");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.asByteArray()))) {
            var text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text).contains("Извештај GRIPP2, кратка форма", "5 Осврт и критички поглед", "помалку од 5");
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void documentIsDataForWhoeverAsksForData() {
        var report = begin("en");

        JsonPath data = researcher()
                .accept("application/json")
                .get(report + "/document")
                .jsonPath();

        assertThat(data.getString("form")).isEqualTo("SF");
        assertThat(researcher()
                        .accept("text/html")
                        .get(report + "/document?format=DOCX")
                        .contentType())
                .isEqualTo(DOCX);
        assertThat(researcher().accept("image/png").get(report + "/document").statusCode())
                .isEqualTo(406);
    }
}
