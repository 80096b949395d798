package org.zajedno.kit.facts;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;

/** Gives one fact to its handler, once, behind the wall of its country, in the transaction that the caller holds. */
@ApplicationScoped
class FactDispatcher {

    private final Map<String, FactHandler<?>> handlers;
    private final FactReader reader;
    private final Inbox inbox;
    private final CountryWall wall;
    private final Tracer tracer;
    private final MeterRegistry metrics;

    FactDispatcher(
            @All List<FactHandler<?>> handlers,
            FactReader reader,
            Inbox inbox,
            CountryWall wall,
            Tracer tracer,
            MeterRegistry metrics) {
        this.handlers = handlers.stream()
                .collect(Collectors.toUnmodifiableMap(
                        handler -> name(handler.source(), handler.type()), Function.identity()));
        this.reader = reader;
        this.inbox = inbox;
        this.wall = wall;
        this.tracer = tracer;
        this.metrics = metrics;
    }

    void handle(ConsumerRecord<String, byte[]> message) {
        var envelope = reader.open(message);
        var handler = handlers.get(
                name(envelope.received().source(), envelope.received().type()));
        if (handler == null) {
            metrics.counter(
                            "zajedno.facts.ignored",
                            "source",
                            envelope.received().source())
                    .increment();
            return;
        }
        if (envelope.version() != handler.version()) {
            throw new UnreadableFact("its data has a schema version that is not known here");
        }
        var span = tracer.spanBuilder("handle " + handler.type())
                .setParent(TraceParent.parse(traceparent(message)))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = span.makeCurrent()) {
            if (inbox.firstTime(envelope.received(), span.getSpanContext().getTraceId())) {
                handleWith(handler, envelope);
            }
        } finally {
            span.end();
        }
    }

    private <T> void handleWith(FactHandler<T> handler, FactReader.Envelope envelope) {
        var received = envelope.received();
        var countries = received.country() == null ? List.<Country>of() : List.of(received.country());
        var data = reader.data(envelope, handler.shape());
        wall.within(countries, () -> handler.handle(data, received));
    }

    private static String traceparent(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader(TraceParent.HEADER);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    private static String name(String source, String type) {
        return source + "/" + type;
    }
}
