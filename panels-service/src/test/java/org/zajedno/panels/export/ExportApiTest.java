package org.zajedno.panels.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ExportApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NAMED = "{\"preference\":\"NAMED\",\"name\":\"Realname\"}";

    private final List<String> accounts = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private String serbia;
    private String bosnia;
    private String lonely;
    private String review;

    @BeforeEach
    void aSmallAndALargePanelHaveSpoken() {
        TestDatabase.clean();
        accounts.clear();
        comments.clear();
        serbia = panel("RS");
        bosnia = panel("BA");
        IntStream.range(0, 5).forEach(number -> accounts.add(memberOf(serbia, "RS", "Pseudonym" + number)));
        accounts.add(memberOf(bosnia, "BA", "PseudonymBosnia"));
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, bosnia);
        accounts.subList(0, 5).forEach(account -> say("RS", account, "Koliko traje jedna sesija?"));
        lonely = say("BA", accounts.getLast(), "=HYPERLINK(1)");
    }

    private String say(String country, String account, String text) {
        var said = ReviewSteps.say(
                        review,
                        country,
                        account,
                        ReviewSteps.general(NAMED).replace("Koliko traje jedna sesija?", text))
                .jsonPath()
                .getString("id");
        comments.add(said);
        return said;
    }

    private Response export(String accept) {
        return researcher().accept(accept).get("/v1/review-requests/" + review + "/export");
    }

    private static List<CSVRecord> rows(Response csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv.asString().substring(1)))) {
            return parser.getRecords();
        }
    }

    @Test
    void exportHoldsNoAuthorAndNoTime() {
        var csv = export("text/csv");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("review-" + review + ".csv");
        assertThat(csv.asString() + csv.headers())
                .doesNotContain("Pseudonym", "Realname", "createdAt", "submittedAt", "Last-Modified")
                .doesNotContain(accounts);
    }

    @Test
    void panelAndLanguageAreNotToldWhereTheFewWouldBeKnownByThat() throws IOException {
        var rows = rows(export("text/csv"));

        assertThat(rows).hasSize(6);
        assertThat(rows).extracting(row -> row.get("panel")).containsOnly("");
        assertThat(rows).extracting(row -> row.get("language")).containsOnly("");
        assertThat(rows).extracting(row -> row.get("from")).containsOnly("a panel member");
    }

    @Test
    void orderIsThatOfRandomIds() throws IOException {
        var order =
                rows(export("text/csv")).stream().map(row -> row.get("comment")).toList();

        assertThat(order).isSorted().containsExactlyInAnyOrderElementsOf(comments);
    }

    @Test
    void formulaInAnExportIsText() throws IOException {
        var row = rows(export("text/csv")).stream()
                .filter(candidate -> candidate.get("comment").equals(lonely))
                .findFirst()
                .orElseThrow();

        assertThat(row.get("text")).isEqualTo("'=HYPERLINK(1)");
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(export(XLSX).asByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(6);
            sheet.forEach(line -> line.forEach(cell -> assertThat(cell.getCellType())
                    .isIn(CellType.STRING, CellType.BLANK, CellType.NUMERIC, CellType.BOOLEAN)));
            assertThat(sheet)
                    .anySatisfy(line -> assertThat(line)
                            .anySatisfy(cell -> assertThat(
                                            cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "")
                                    .isEqualTo("=HYPERLINK(1)")));
            assertThat(sheet)
                    .anySatisfy(line -> assertThat(line)
                            .anySatisfy(cell -> assertThat(cell.getCellType() == CellType.NUMERIC
                                            && DateUtil.isCellDateFormatted(cell))
                                    .isTrue()));
        }
    }

    @Test
    void spreadsheetHoldsNoAuthorEither() throws IOException {
        var content = new StringBuilder();

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(export(XLSX).asByteArray()))) {
            workbook.getSheetAt(0).forEach(line -> line.forEach(cell -> content.append(cell)));
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Zajedno");
        }

        assertThat(content.toString()).contains(comments).doesNotContain("Pseudonym", "Realname", bosnia);
    }

    @Test
    void whatWasTakenBackLeavesACountedGap() throws IOException {
        member("RS", accounts.getFirst()).post("/v1/comments/" + comments.getFirst() + "/retraction");

        var rows = rows(export("text/csv"));

        assertThat(rows).hasSize(6);
        var gap = rows.stream()
                .filter(row -> row.get("state").equals("RETRACTED"))
                .toList();
        assertThat(gap).hasSize(1);
        assertThat(gap.getFirst().get("text")).isEmpty();
        assertThat(gap.getFirst().get("panel")).isEmpty();
    }

    @Test
    void leadExportsTheOwnCountryByPseudonym() throws IOException {
        var rows = rows(ppiLead("BA").accept("text/csv").get("/v1/review-requests/" + review + "/export"));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("from")).isEqualTo("PseudonymBosnia");
    }

    @Test
    void impactLogIsExportedAsItIsSeen() throws IOException {
        researcher()
                .body(
                        "{\"commentIds\":[\"" + lonely + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                                + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"+Written review\"},"
                                + "\"hopedToInfluence\":{\"en\":\"That people can plan\"},\"standards\":[\"IMPACT\"],\"noChange\":true}")
                .post("/v1/impact-entries");

        var seen = researcher().accept("text/csv").get("/v1/impact-entries/export");

        var row = rows(seen).getFirst();
        assertThat(row.get("method")).isEqualTo("'+Written review");
        assertThat(row.get("noChange")).isEqualTo("true");
        assertThat(row.get("comments")).isEqualTo(lonely);
        assertThat(rows(ppiLead("RS").accept("text/csv").get("/v1/impact-entries/export")))
                .isEmpty();
        assertThat(researcher()
                        .accept(XLSX)
                        .get("/v1/impact-entries/export?studyId=" + ReviewSteps.STUDY)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void otherFormsAreNotGiven() {
        assertThat(export("application/pdf").statusCode()).isEqualTo(406);
        assertThat(researcher()
                        .accept("text/html,*/*")
                        .get("/v1/review-requests/" + review + "/export?format=XLSX")
                        .contentType())
                .isEqualTo(XLSX);
    }
}
