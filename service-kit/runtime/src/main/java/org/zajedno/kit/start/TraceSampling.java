package org.zajedno.kit.start;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which traces are recorded; the platform's own setting is fixed when a service is built. */
public class TraceSampling {

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "zajedno.traces.recorded") double share) {
        return Sampler.parentBased(Sampler.traceIdRatioBased(share));
    }
}
