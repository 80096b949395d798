package org.zajedno.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/** A load of our own, which can also keep to a rate. */
final class HttpLoadGenerator implements LoadGenerator {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AtomicLong count = new AtomicLong();
    private final String mark = Long.toString(System.nanoTime(), 36) + "-";

    @Override
    public String name() {
        return "java.net.http";
    }

    @Override
    public LoadResult run(LoadRequest loadRequest, String base, String token, int connections, Duration time)
            throws InterruptedException {
        var seen = new LoadCounter();
        var began = System.nanoTime();
        var end = began + time.toNanos();
        try (var http = client();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int connection = 0; connection < connections; connection++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        send(http, request(loadRequest, base, token), System.nanoTime(), seen);
                    }
                });
            }
        }
        return seen.latencies(Duration.ofNanos(System.nanoTime() - began));
    }

    /** Begins {@code rate} calls a second whether or not earlier ones are answered; latency counts from when it was due. */
    LoadResult keep(int rate, LoadRequest loadRequest, String base, String token, int connections, Duration time)
            throws InterruptedException {
        var seen = new LoadCounter();
        var free = new Semaphore(connections);
        var began = System.nanoTime();
        try (var http = client();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long turn = 0; turn < rate * time.toSeconds(); turn++) {
                var due = began + turn * 1_000_000_000L / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.submit(() -> {
                    free.acquireUninterruptibly();
                    try {
                        send(http, request(loadRequest, base, token), due, seen);
                    } finally {
                        free.release();
                    }
                });
            }
        }
        return seen.latencies(Duration.ofNanos(System.nanoTime() - began));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private HttpRequest request(LoadRequest loadRequest, String base, String token) {
        var path = loadRequest
                .paths()
                .get(ThreadLocalRandom.current().nextInt(loadRequest.paths().size()));
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (loadRequest.body() != null) {
            var body = loadRequest.body().replace(LoadRequest.UNIQUE, mark + count.incrementAndGet());
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return request.build();
    }

    private static void send(HttpClient http, HttpRequest request, long due, LoadCounter seen) {
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            seen.answered(status, (System.nanoTime() - due) / 1000);
        } catch (IOException e) {
            seen.statuses.merge(0, 1L, Long::sum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What all connections saw. */
    private static final class LoadCounter {
        private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
        private final ConcurrentHashMap<Integer, Long> statuses = new ConcurrentHashMap<>();

        void answered(int status, long tookMicros) {
            statuses.merge(status, 1L, Long::sum);
            if (isGood(status)) {
                micros.recordValue(Math.max(0, tookMicros));
            }
        }

        private static boolean isGood(int status) {
            return status >= 200 && status < 400;
        }

        LoadResult latencies(Duration took) {
            var percentiles = new HashMap<Double, Long>();
            for (var percentile : LoadResult.PERCENTILES) {
                percentiles.put(percentile, micros.getValueAtPercentile(percentile));
            }
            var failed = statuses.entrySet().stream()
                    .filter(seen -> !isGood(seen.getKey()))
                    .mapToLong(java.util.Map.Entry::getValue)
                    .sum();
            return new LoadResult(micros.getTotalCount() * 1e9 / took.toNanos(), failed, percentiles);
        }
    }
}
