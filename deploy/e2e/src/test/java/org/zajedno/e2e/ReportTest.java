package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(4)
@ExtendWith(DemoStack.Provider.class)
class ReportTest {
    private static final int SMALLEST_CELL = 10;
    private static final String REPORT = "/v1/reports/779334/2/";
    private static final List<String> DISSEMINATION = List.of(
            "Dissemination activity name",
            "What? Type of dissemination activity",
            "Who? Target audience Reached",
            "Why? Description of the objective(s) with reference to a specific project output",
            "Status of the dissemination activity");
    private static final List<String> COMMUNICATION = List.of(
            "Communication Activity Name",
            "Description",
            "Who? Target audience",
            "How? Communication channel",
            "Outcome",
            "Status");

    @Test
    void disseminationHasThePortalsColumnsInJsonAndCsv(DemoStack demoStack) throws IOException {
        demoStack.known();

        // When
        var json =
                demoStack.api().as("integrator").get(REPORT + "dissemination").expect(200);
        var rows = csv(demoStack, "dissemination");

        // Then
        assertThat(texts(json.json().path("columns"))).isEqualTo(DISSEMINATION);
        assertThat(rows.getFirst()).isEqualTo(DISSEMINATION);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "Webinar on user and carer involvement, 19 April 2021",
                                "Education and training events",
                                "Delivered"));
        assertThat(json.json().path("lines")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void communicationHasThePortalsColumnsInJsonAndCsv(DemoStack demoStack) throws IOException {
        demoStack.known();

        // When
        var json =
                demoStack.api().as("coordinator").get(REPORT + "communication").expect(200);
        var rows = csv(demoStack, "communication");

        // Then
        assertThat(texts(json.json().path("columns"))).isEqualTo(COMMUNICATION);
        assertThat(rows.getFirst()).isEqualTo(COMMUNICATION);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("Print materials (brochure, leaflet, posters, stickers, etc)", "Delivered"));
    }

    @Test
    void breakdownsShowNoSmallCellAndNoneThatFollowsFromTheTotal(DemoStack demoStack) {
        // When
        var reach = demoStack
                .api()
                .asNobody()
                .get("/v1/events/" + demoStack.known().id("event") + "/reach")
                .expect(200);

        // Then
        assertThat(reach.text("/persons/value")).isEqualTo("150");
        assertThat(reach.text("/countries/value")).isEqualTo("24");
        for (var breakdown : List.of("/perCountry/cells", "/perAudience/cells")) {
            var cells = StreamSupport.stream(reach.json().at(breakdown).spliterator(), false)
                    .toList();
            assertThat(cells)
                    .filteredOn(cell -> cell.path("state").asText().equals("SHOWN"))
                    .allSatisfy(cell -> assertThat(cell.path("value").asInt()).isGreaterThanOrEqualTo(SMALLEST_CELL));
            assertThat(cells.stream().filter(ReportTest::isHidden).count()).isNotEqualTo(1);
        }
        assertThat(reach.body()).doesNotContain("\"US\":{\"value\":1");
    }

    private static boolean isHidden(JsonNode cell) {
        return cell.path("state").asText().equals("SUPPRESSED");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<List<String>> csv(DemoStack demoStack, String table) throws IOException {
        var file = demoStack
                .api()
                .as("integrator")
                .accepting("text/csv")
                .get(REPORT + table)
                .expect(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(file.body().substring(1), CSVFormat.RFC4180)) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }
}
