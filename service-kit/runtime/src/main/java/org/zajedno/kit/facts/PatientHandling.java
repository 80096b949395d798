package org.zajedno.kit.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.zajedno.kit.problem.Causes;

/**
 * Handles a fact that failed: three more tries, then it is parked. While the database is away it waits as long as it takes;
 * what fails while the service stops is left to the next start, for it may be no fault of the fact.
 */
@ApplicationScoped
class PatientHandling {

    private static final class DatabaseAway extends RuntimeException {
        DatabaseAway(RuntimeException cause) {
            super(cause);
        }
    }

    private final Tries tries;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    PatientHandling(Tries tries, DeadLetters deadLetters) {
        this.tries = tries;
        this.deadLetters = deadLetters;
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS, retryOn = DatabaseAway.class)
    public void handleOrPark(ConsumerRecord<String, byte[]> message) {
        try {
            try {
                tries.handle(message);
            } catch (RuntimeException failed) {
                requireOwnFault(failed);
                deadLetters.park(message, failed);
            }
        } catch (RuntimeException failed) {
            requireOwnFault(failed);
            throw failed;
        }
    }

    private void requireOwnFault(RuntimeException failed) {
        if (stopping) {
            throw failed;
        }
        if (failed instanceof DatabaseAway || new Causes(failed).isPartAway()) {
            throw new DatabaseAway(failed);
        }
    }

    /** A bean of its own, because the retry is an interceptor. */
    @ApplicationScoped
    static class Tries {

        private final FactHandling handling;

        Tries(FactHandling handling) {
            this.handling = handling;
        }

        @Retry(maxRetries = 3, delay = 200, abortOn = Unreadable.class)
        public void handle(ConsumerRecord<String, byte[]> message) {
            QuarkusTransaction.requiringNew().run(() -> handling.handle(message));
        }
    }
}
