package org.zajedno.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a load run found.
 *
 * @param perSecond requests answered as they should be, per second
 * @param failed requests answered in another way, or not at all
 * @param micros latency by percentile, in microseconds
 */
record LoadResult(double perSecond, long failed, Map<Double, Long> micros) {
    static final double[] PERCENTILES = {50, 75, 90, 95, 99, 99.9};

    LoadResult {
        micros = Map.copyOf(micros);
    }

    double millis(double percentile) {
        return Objects.requireNonNull(micros.get(percentile)) / 1000.0;
    }

    /** What one connection of so many waits for a request, on average. */
    double microsPerRequest() {
        return 1_000_000 / perSecond;
    }

    Map<Double, Long> ordered() {
        return new TreeMap<>(micros);
    }
}
