package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zajedno.bench.ReportLine.Goal;

class BenchReportTest {
    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private BenchReport benchReport;

    @BeforeEach
    void measured() throws IOException {
        benchReport = new BenchReport(new PrintWriter(printed), folder);
        var alone = benchReport.add(ReportLine.of("read, statements over JDBC", 10_000, ReportLine.PER_SECOND));
        benchReport.add(ReportLine.of("read", 1_000, ReportLine.PER_SECOND)
                .against(alone)
                .wanting(Goal.atLeast(0.12)));
        benchReport.add("read & <look>", latencies());
    }

    @Test
    void everyFigureIsWrittenWithWhatItIsComparedWith() throws IOException {
        // Given
        var json = new ObjectMapper();

        // When
        benchReport.finish();

        // Then
        assertThat(json.readTree(folder.resolve("bench.json").toFile())).isEqualTo(json.readTree("""
                [{"name": "read, statements over JDBC", "value": 10000.0, "unit": "1/s", "of": null, "ratio": null},
                 {"name": "read", "value": 1000.0, "unit": "1/s", "of": "read, statements over JDBC", "ratio": 0.1}]"""));
    }

    @Test
    void aMissedGoalIsSaid() throws IOException {
        // Given the figures above

        // When
        benchReport.finish();

        // Then
        assertThat(printed.toString()).contains("≥ 0.12 MISSED");
    }

    @Test
    void thePlotIsXmlWithALineForEachRun() throws Exception {
        // Given
        benchReport.finish();

        // When
        var plot = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("latencies.svg").toFile());

        // Then
        assertThat(plot.getDocumentElement().getTextContent()).contains("read & <look>", "p99.9");
    }

    private static LoadResult latencies() {
        Map<Double, Long> micros = new HashMap<>();
        for (var percentile : LoadResult.PERCENTILES) {
            micros.put(percentile, (long) (percentile * 40));
        }
        return new LoadResult(1_000, 0, micros);
    }
}
