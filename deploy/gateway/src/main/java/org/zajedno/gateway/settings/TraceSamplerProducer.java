package org.zajedno.gateway.settings;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which traces are recorded: by share alone, so that a stranger's {@code traceparent} cannot order recordings. */
class TraceSamplerProducer {

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "zajedno.traces.recorded") double share) {
        return Sampler.traceIdRatioBased(share);
    }
}
