package org.zajedno.events.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;

/** Notes who of the staff read registrations; the service can add to it, and have deleted what is older than the log's term. */
@ApplicationScoped
class RegistrationReadLog {

    private final RegistrationReadRepository reads;
    private final Caller caller;

    RegistrationReadLog(RegistrationReadRepository reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /**
     * Adds one reading.
     *
     * @param registration null for a list
     * @param shown how many were shown
     */
    void add(UUID event, @Nullable UUID registration, int shown) {
        reads.add(caller.account(), event, registration, shown);
    }

    /** Deletes readings whose term is over; the database knows the term. */
    @Scheduled(every = "24h", identity = "forget-old-readings")
    void deleteOld() {
        QuarkusTransaction.requiringNew().run(reads::deleteOld);
    }
}
