package org.zajedno.kit.facts;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The W3C {@code traceparent} as text, so that one trace goes from a click through outbox and broker to a read model. */
final class TraceParent {

    static final String HEADER = "traceparent";

    private TraceParent() {}

    /** Of the running span; null outside of any. */
    static @Nullable String current() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get(HEADER);
    }

    /** The context to go on in; the root where the text is no traceparent. */
    static Context parse(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new Only());
    }

    static String traceId(Context context) {
        return Span.fromContext(context).getSpanContext().getTraceId();
    }

    private static final class Only implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return HEADER.equals(key) ? traceparent : null;
        }
    }
}
