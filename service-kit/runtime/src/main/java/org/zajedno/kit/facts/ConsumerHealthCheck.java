package org.zajedno.kit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * A service whose consumer has ended is neither alive nor ready: it answers from what it knew then. One that waits for its
 * database is alive, for a new start would not bring that back.
 */
@Liveness
@Readiness
@ApplicationScoped
public class ConsumerHealthCheck implements HealthCheck {

    private final ConsumerState state;

    ConsumerHealthCheck(ConsumerState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Consumer of facts")
                .status(state.isAlive())
                .withData("busySeconds", state.busyFor().toSeconds())
                .build();
    }
}
