package org.zajedno.kit.facts;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether the consumer of facts lives, what it is at, and when it last handled something. The lag that the client measures says
 * none of it: it reads zero when the client is closed.
 */
@ApplicationScoped
class ConsumerState {

    private final HealthCenter channels;
    private final Clock clock;
    private volatile @Nullable Instant busySince;
    private volatile Instant lastHandled = Instant.EPOCH;

    ConsumerState(HealthCenter channels, MeterRegistry metrics, Clock clock) {
        this.channels = channels;
        this.clock = clock;
        gauge(metrics, "zajedno.facts.consumer.alive", state -> state.isAlive() ? 1 : 0);
        gauge(
                metrics,
                "zajedno.facts.consumer.busy.seconds",
                state -> state.busyFor().toMillis() / 1000.0);
        gauge(
                metrics,
                "zajedno.facts.consumer.last.handled.timestamp.seconds",
                state -> state.lastHandled.getEpochSecond());
    }

    private void gauge(MeterRegistry metrics, String name, ToDoubleFunction<ConsumerState> value) {
        metrics.gauge(name, this, value);
    }

    /** Its gauges are there from the start, not from the first fact on. */
    void start(@Observes StartupEvent started) {}

    void begins() {
        busySince = clock.instant();
    }

    void ends() {
        lastHandled = clock.instant();
        busySince = null;
    }

    /** False once the channel has ended, which only a new start mends; what the connector noted and went on after does not count. */
    boolean isAlive() {
        return channels.getLiveness().isOk();
    }

    /** How long it has been at the batch in hand; zero where it waits for the next. Minutes tell that the database is away. */
    Duration busyFor() {
        var since = busySince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
