package org.zajedno.bench;

import java.util.ArrayList;
import java.util.List;
import org.zajedno.bench.ReportLine.Goal;
import org.zajedno.local.PartStatus;

/** How long each part takes to be ready, one at a time on an otherwise idle machine, and how much memory it holds. */
final class StartUpBenchmark {
    private static final double MEGABYTE = 1_048_576;
    private static final int TIMES = 3;
    private static final double LONGEST = 4;
    private static final double MOST_MEMORY = 3.5 * 1024;

    private final BenchStack stack;
    private final BenchReport benchReport;

    StartUpBenchmark(BenchStack stack, BenchReport benchReport) {
        this.stack = stack;
        this.benchReport = benchReport;
    }

    /** What is resident now, pages that processes share counted once. */
    void memory(String when) {
        double all = 0;
        for (var part : stack.status()) {
            var megabytes = part.memoryBytes() / MEGABYTE;
            all += megabytes;
            benchReport.add(ReportLine.of("memory %s: %s".formatted(when, part.name()), megabytes, "MB"));
        }
        benchReport.add(ReportLine.of("memory %s: the whole stack".formatted(when), all, "MB")
                .wanting(Goal.below(MOST_MEMORY)));
    }

    /** Stops everything and starts it again part by part; what is ours three times, of which the median counts. */
    void time() throws InterruptedException {
        var parts = stack.status().stream().map(PartStatus::name).toList();
        parts.reversed().forEach(stack::stopPart);
        for (var part : parts) {
            var ours = BenchStack.SERVICES.contains(part) || "gateway".equals(part);
            var seconds = started(part, ours ? TIMES : 1);
            var figure = ReportLine.of("start: %s ready".formatted(part), seconds, "s");
            benchReport.add(ours ? figure.wanting(Goal.below(LONGEST)) : figure);
        }
    }

    private double started(String part, int times) throws InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            stack.stopPart(part);
            stack.startPart(part);
            seconds.add(stack.status(part).readyAfter().orElseThrow().toMillis() / 1000.0);
        }
        return median(seconds);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
