package org.zajedno.kit.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.zajedno.kit.problem.ExceptionClassifier;

/**
 * Handles a fact that failed: three more tries, then it is parked. What is no fault of the fact, as a database that is away or a
 * commit that failed, waits as long as it takes, and so does a fact that cannot even be parked. This ends with the fact handled
 * or parked, whatever is thrown; only where the service stops it leaves the fact to the next start.
 */
@ApplicationScoped
class RetryingFactHandler {

    /** Another round is needed; it tells nothing about the fact. */
    private static final class NotYet extends RuntimeException {
        NotYet(Throwable cause) {
            super(cause);
        }
    }

    private final Tries tries;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    RetryingFactHandler(Tries tries, DeadLetters deadLetters) {
        this.tries = tries;
        this.deadLetters = deadLetters;
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS, retryOn = NotYet.class)
    public void handleOrPark(ConsumerRecord<String, byte[]> message) {
        try {
            tries.handle(message);
        } catch (Throwable failed) {
            requireOwnFault(failed);
            park(message, failed);
        }
    }

    private void park(ConsumerRecord<String, byte[]> message, Throwable why) {
        try {
            deadLetters.park(message, why);
        } catch (RuntimeException notAsItIs) {
            requireOwnFault(notAsItIs);
            parkBare(message, why);
        }
    }

    private void parkBare(ConsumerRecord<String, byte[]> message, Throwable why) {
        try {
            deadLetters.parkBare(message, why);
        } catch (RuntimeException notEvenThat) {
            requireOwnFault(notEvenThat);
            throw new NotYet(notEvenThat);
        }
    }

    private void requireOwnFault(Throwable failed) {
        if (stopping) {
            throw new IllegalStateException("stopped before the fact was handled", failed);
        }
        if (new ExceptionClassifier(failed).isPassing()) {
            throw new NotYet(failed);
        }
    }

    /** A bean of its own, because the retry is an interceptor. */
    @ApplicationScoped
    static class Tries {

        private final FactDispatcher handling;

        Tries(FactDispatcher handling) {
            this.handling = handling;
        }

        @Retry(maxRetries = 3, delay = 200, abortOn = UnreadableFact.class)
        public void handle(ConsumerRecord<String, byte[]> message) {
            QuarkusTransaction.requiringNew().run(() -> handling.handle(message));
        }
    }
}
