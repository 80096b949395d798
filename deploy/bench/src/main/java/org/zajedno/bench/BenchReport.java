package org.zajedno.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zajedno.local.ProgressListener;

/** Everything that was measured so far; printed as it comes, and written down after every step. */
final class BenchReport {
    private static final String LINE = "  %-62s %12s %-7s %7s  %s%n";

    private final PrintWriter out;
    private final Path folder;
    private final List<ReportLine> figures = new ArrayList<>();
    private final Map<String, LoadResult> latencies = new LinkedHashMap<>();

    BenchReport(PrintWriter out, Path folder) throws IOException {
        this.out = out;
        this.folder = Files.createDirectories(folder);
    }

    void say(String what) {
        out.println("… " + what);
        out.flush();
    }

    /** Says which part of the stack is up. */
    ProgressListener ofStart() {
        return new ProgressListener() {
            @Override
            public void begins(String what) {}

            @Override
            public void done(String what, Duration took, String note) {
                if (note.equals("stopped")) {
                    return;
                }
                out.printf(Locale.ROOT, "  ✓ %s after %.1f s%n", what, took.toMillis() / 1000.0);
                out.flush();
            }

            @Override
            public void failed(String what) {
                out.println("  ✗ " + what);
                out.flush();
            }
        };
    }

    ReportLine add(ReportLine reportLine) {
        figures.add(reportLine);
        out.print(line(reportLine));
        out.flush();
        return reportLine;
    }

    void add(String name, LoadResult measured) {
        latencies.put(name, measured);
    }

    /** The table once more as a whole, and the files. */
    void finish() throws IOException {
        out.printf("%n" + LINE, "", "value", "unit", "ratio", "goal");
        figures.forEach(reportLine -> out.print(line(reportLine)));
        out.printf("%nWritten: %s, %s%n", json(), plot());
        out.flush();
    }

    private Path json() throws IOException {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        return Files.writeString(folder.resolve("bench.json"), mapper.writeValueAsString(figures) + "\n");
    }

    private Path plot() throws IOException {
        return Files.writeString(folder.resolve("latencies.svg"), new LatencyPlot(latencies).svg());
    }

    private static String line(ReportLine reportLine) {
        return String.format(
                Locale.ROOT,
                LINE,
                reportLine.name(),
                number(reportLine.value()),
                reportLine.unit(),
                reportLine.ratio() == null ? "" : String.format(Locale.ROOT, "%.3f", reportLine.ratio()),
                goal(reportLine));
    }

    private static String goal(ReportLine reportLine) {
        var goal = reportLine.goal();
        if (goal == null) {
            return reportLine.of() == null ? "" : "of " + reportLine.of();
        }
        return (goal.atLeast() ? "≥ " : "< ")
                + number(goal.bound())
                + (goal.isReachedBy(reportLine.judged()) ? " reached" : " MISSED")
                + (reportLine.of() == null ? "" : ", of " + reportLine.of());
    }

    private static String number(double value) {
        var pattern = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
