package org.zajedno.dissemination.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.dissemination.study.ReportingPeriod;

class ReportCsvTest {

    private static DisseminationReport report(String name, String objective, String note) {
        var head = new ReportHead(
                "779334",
                "IMPULSE",
                new ReportingPeriod(2, LocalDate.of(2019, 10, 1), LocalDate.of(2021, 12, 31)),
                Map.of());
        var line = new DisseminationLine(
                UUID.randomUUID(),
                new ReportSubject(ReportSubject.Kind.EVENT, UUID.randomUUID()),
                null,
                name,
                new CodedValue("MEETING", "Meetings"),
                List.of(
                        new CodedValue("INDUSTRY", "Industry, business partners"),
                        new CodedValue("CITIZENS", "Citizens")),
                objective,
                new CodedValue("DELIVERED", "Delivered"),
                null,
                0);
        return new DisseminationReport(head, DisseminationReport.COLUMNS, List.of(line), note);
    }

    private static String written(ReportTable report) throws IOException {
        var out = new StringBuilder();
        ReportCsv.write(report, out);
        return out.toString();
    }

    @Test
    void tableHasThePortalsHeadingsInItsOrder() throws IOException {
        var csv = written(report("Webinar", "To share.", null));

        assertThat(csv)
                .isEqualTo(
                        "\uFEFFDissemination activity name,What? Type of dissemination activity,Who? Target audience Reached,"
                                + "Why? Description of the objective(s) with reference to a specific project output,"
                                + "Status of the dissemination activity\r\n"
                                + "Webinar,Meetings,\"Industry, business partners; Citizens\",To share.,Delivered\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+381 11",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r\n=1",
                "'quoted'",
                "''=1",
                "Ђорђевић, \"Dž\" 🤝",
                "line\r\nbreak",
                "＝1",
                " =1",
                "dobro;=1+1;kraj",
                "dobro\t=1+1\tkraj",
                "dobro,=1+1,kraj",
                "dobro\n=1+1",
                "dobro; \"=1+1\"",
                "dobro;'=1+1",
                "dobro;'kraj;''",
                ";;=1;\t@x\r\n-2",
                "a - b; c + d"
            })
    void everyTextComesBackAsItWas(String text) throws IOException {
        var csv = written(report(text, text, null));

        var read = CSVFormat.RFC4180
                .parse(new StringReader(csv.substring(1)))
                .getRecords()
                .get(1);

        assertThat(CsvCell.unguard(read.get(0))).isEqualTo(text);
        assertThat(CsvCell.unguard(read.get(3))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+381 11", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
    void noCellStartsAsAFormula(String text) {
        assertThat(CsvCell.guard(text)).startsWith("'");
    }

    /** A region whose spreadsheets take another sign for what separates cells: Excel then cuts at it, whatever is quoted. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void noPieceIsAFormulaWhateverSeparatesCells(String separator) throws IOException {
        var texts = List.of(
                "dobro;=1+1;kraj",
                "dobro\t=1+1\tkraj",
                "dobro,=1+1",
                "dobro\n@SUM(A1)",
                "dobro;\"=1+1\"",
                "dobro; -5",
                "dobro;＝1",
                ";=1");
        for (var text : texts) {
            var csv = written(report(text, text, null)).substring(1);

            assertThat(csv.split("[\r\n" + separator + "]+"))
                    .noneMatch(piece -> piece.matches("[\\s\"]*[=+\\-@＝＋－＠].*"));
        }
    }

    @Test
    void proseStaysAsItIs() {
        assertThat(CsvCell.guard("Ko - i zašto; šta + kako, od 5-6 \"reči\"?"))
                .isEqualTo("Ko - i zašto; šta + kako, od 5-6 \"reči\"?");
    }

    @Test
    void statusNoteStandsOnceBelowTheLinesWithoutAddingAColumn() throws IOException {
        var csv = written(report("Kosovo", "To share.", "* This designation"));

        var records =
                CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();

        assertThat(records).hasSize(3).allMatch(record -> record.size() == 5);
        assertThat(records.get(2).toList()).containsExactly("* This designation", "", "", "", "");
    }
}
