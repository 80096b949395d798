package org.zajedno.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Our own load in a process of its own, as wrk is one. It stays from run to run, so that its code is compiled, and ends with the
 * one that started it. A run goes in as a line of JSON, what it found comes out as another.
 */
final class LoadProcess implements LoadGenerator {
    private static final ObjectMapper JSON = new ObjectMapper();

    private @Nullable Process process;

    /** A load to make. */
    record Run(LoadRequest loadRequest, String base, String token, int connections, long millis) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var load = new HttpLoadGenerator();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var run = JSON.readValue(line, Run.class);
            var found = load.run(
                    run.loadRequest(), run.base(), run.token(), run.connections(), Duration.ofMillis(run.millis()));
            System.out.println(JSON.writeValueAsString(found));
        }
    }

    @Override
    public String name() {
        return "java.net.http";
    }

    @Override
    public LoadResult run(LoadRequest loadRequest, String base, String token, int connections, Duration time)
            throws IOException {
        var running = process == null ? start() : process;
        process = running;
        var runs = running.outputWriter(StandardCharsets.UTF_8);
        runs.write(JSON.writeValueAsString(new Run(loadRequest, base, token, connections, time.toMillis())) + "\n");
        runs.flush();
        var found = running.inputReader(StandardCharsets.UTF_8).readLine();
        try {
            return JSON.readValue(found == null ? "" : found, LoadResult.class);
        } catch (JsonProcessingException e) {
            throw new IOException("The load did not come to its end: " + found, e);
        }
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
