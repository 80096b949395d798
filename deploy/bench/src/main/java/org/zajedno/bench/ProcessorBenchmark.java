package org.zajedno.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Processor time of a request: of the database, and of the service by the owner of the code. The service's flight recorder notes
 * where its threads are, for every few milliseconds that one has run.
 */
final class ProcessorBenchmark {
    private static final String RECORDING = "bench";
    private static final String SAMPLE = "jdk.CPUTimeSample";
    private static final double SMALLEST_SHARE = 0.005;

    private final BenchStack stack;
    private final ThroughputBenchmark throughputBenchmark;
    private final BenchReport benchReport;

    ProcessorBenchmark(BenchStack stack, ThroughputBenchmark throughputBenchmark, BenchReport benchReport) {
        this.stack = stack;
        this.throughputBenchmark = throughputBenchmark;
        this.benchReport = benchReport;
    }

    /** What a request of a warm service takes. */
    void measure(LoadRequest loadRequest) throws IOException, InterruptedException {
        var service = stack.process(loadRequest.service());
        var database = stack.process("postgres");
        var file = Files.createTempFile("zajedno-bench", ".jfr");
        try {
            recorder(
                    service,
                    "JFR.start",
                    "name=" + RECORDING,
                    "settings=none",
                    "+" + SAMPLE + "#enabled=true",
                    "+" + SAMPLE + "#throttle=2ms");
            var ofService = used(service);
            var ofDatabase = used(database);
            var found = throughputBenchmark.run(loadRequest);
            ofService = used(service).minus(ofService);
            ofDatabase = used(database).minus(ofDatabase);
            recorder(service, "JFR.stop", "name=" + RECORDING, "filename=" + file);
            report(
                    loadRequest.name(),
                    found.perSecond() * throughputBenchmark.seconds(),
                    ofService,
                    ofDatabase,
                    shares(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void report(
            String name, double requests, Duration ofService, Duration ofDatabase, Map<CodeOwner, Double> shares) {
        benchReport.add(ReportLine.of(name + ": processor time of PostgreSQL", micros(ofDatabase) / requests, "µs"));
        var whole = benchReport.add(
                ReportLine.of(name + ": processor time of the service", micros(ofService) / requests, "µs"));
        shares.entrySet().stream()
                .filter(share -> share.getValue() >= SMALLEST_SHARE)
                .sorted(Map.Entry.<CodeOwner, Double>comparingByValue().reversed())
                .forEach(share -> benchReport.add(
                        ReportLine.of("%s: %s".formatted(name, share.getKey()), share.getValue() * whole.value(), "µs")
                                .against(whole)));
    }

    private static double micros(Duration time) {
        return time.toNanos() / 1000.0;
    }

    /** With the processes that it has started. */
    private static Duration used(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Map<CodeOwner, Double> shares(Path file) throws IOException {
        var samples = new EnumMap<CodeOwner, Double>(CodeOwner.class);
        double all = 0;
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (event.getEventType().getName().equals(SAMPLE)) {
                    samples.merge(CodeOwner.of(classes(event)), 1.0, Double::sum);
                    all++;
                }
            }
        }
        var number = all;
        samples.replaceAll((owner, seen) -> seen / number);
        return samples;
    }

    private static List<String> classes(RecordedEvent sample) {
        var stack = sample.getStackTrace();
        return stack == null
                ? List.of()
                : stack.getFrames().stream()
                        .map(frame -> frame.getMethod().getType().getName())
                        .toList();
    }

    private static void recorder(ProcessHandle process, String... command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var whole = Stream.concat(Stream.of(jcmd, Long.toString(process.pid())), Arrays.stream(command));
        var running =
                new ProcessBuilder(whole.toList()).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException("The flight recorder of a service does not work: " + said);
        }
    }
}
