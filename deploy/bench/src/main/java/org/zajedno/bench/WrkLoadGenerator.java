package org.zajedno.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** wrk, with a script that varies paths and bodies and tells the percentiles. */
final class WrkLoadGenerator implements LoadGenerator {
    private static final String MARK = "ZAJEDNO ";

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    @Override
    public String name() {
        return "wrk";
    }

    @Override
    public LoadResult run(LoadRequest loadRequest, String base, String token, int connections, Duration time)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("zajedno-bench");
        try (var source = WrkLoadGenerator.class.getResourceAsStream("load.lua")) {
            var script = Files.write(folder.resolve("load.lua"), source.readAllBytes());
            var paths = Files.write(folder.resolve("paths"), loadRequest.paths());
            var builder = new ProcessBuilder(
                            "wrk",
                            "-t2",
                            "-c" + connections,
                            "-d" + time.toSeconds() + "s",
                            "--timeout",
                            "10s",
                            "-s",
                            script.toString(),
                            base)
                    .redirectErrorStream(true);
            // not as arguments: every user of the machine could read the token
            builder.environment().put("BENCH_TOKEN", token);
            builder.environment().put("BENCH_PATHS", paths.toString());
            builder.environment().put("BENCH_BODY", loadRequest.body() == null ? "" : loadRequest.body());
            builder.environment().put("BENCH_RUN", Long.toString(System.nanoTime(), 36));
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return read(output);
        } finally {
            for (var file : List.of("load.lua", "paths", "")) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
    }

    private static LoadResult read(String output) throws IOException {
        var line = output.lines()
                .filter(one -> one.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new IOException("wrk did not come to its end: " + output));
        var found = new ObjectMapper().readTree(line.substring(MARK.length()));
        var micros = new HashMap<Double, Long>();
        for (var percentile : LoadResult.PERCENTILES) {
            micros.put(percentile, found.path("p" + percentile).asLong());
        }
        var failed = found.path("failed").asLong();
        var good = found.path("requests").asLong() - found.path("refused").asLong();
        return new LoadResult(good * 1_000_000.0 / found.path("micros").asLong(), failed, micros);
    }
}
