package org.zajedno.kit.facts;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;

/** Gives one fact to its handler, once, behind the wall of its country, in the transaction that the caller holds. */
@ApplicationScoped
class FactDispatcher {

    private final FactSubscriptions subscriptions;
    private final FactReader reader;
    private final Inbox inbox;
    private final CountryWall wall;
    private final Tracer tracer;
    private final MeterRegistry metrics;

    FactDispatcher(
            FactSubscriptions subscriptions,
            FactReader reader,
            Inbox inbox,
            CountryWall wall,
            Tracer tracer,
            MeterRegistry metrics) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.inbox = inbox;
        this.wall = wall;
        this.tracer = tracer;
        this.metrics = metrics;
    }

    void handle(ConsumerRecord<String, byte[]> message) {
        var envelope = reader.open(message);
        var subscription = subscriptions.find(
                envelope.received().source(), envelope.received().type());
        if (subscription.isEmpty()) {
            metrics.counter(
                            "zajedno.facts.ignored",
                            "source",
                            envelope.received().source())
                    .increment();
            return;
        }
        if (envelope.version() != subscription.get().version()) {
            throw new UnreadableFact("its data has a schema version that is not known here");
        }
        var span = tracer.spanBuilder("handle " + envelope.received().type())
                .setParent(TraceParent.parse(traceparent(message)))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = span.makeCurrent()) {
            if (inbox.firstTime(envelope.received(), span.getSpanContext().getTraceId())) {
                handle(subscription.get(), envelope);
            }
        } finally {
            span.end();
        }
    }

    private <T> void handle(FactSubscriptions.Subscription<T> subscription, FactReader.Envelope envelope) {
        var received = envelope.received();
        var countries = received.country() == null ? List.<Country>of() : List.of(received.country());
        var data = reader.data(envelope, subscription.shape());
        wall.within(countries, () -> subscription.handler().handle(data, received));
    }

    private static @Nullable String traceparent(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader(TraceParent.HEADER);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
