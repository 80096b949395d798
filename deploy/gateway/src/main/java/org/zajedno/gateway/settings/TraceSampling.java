package org.zajedno.gateway.settings;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which traces are recorded: by share alone, so that a stranger's {@code traceparent} cannot order recordings. */
class TraceSampling {

    @Produces
    @Singleton
    Sampler sampler(GatewaySettings settings) {
        return Sampler.traceIdRatioBased(settings.tracesRecorded());
    }
}
