package org.zajedno.participants.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.participants.participant.ParticipantRepository;

/**
 * Tells the other services when the term of a consent is over. What counts here follows from the day and waits for nothing: a
 * run that comes late, twice or in several instances tells each consent once, each in a transaction of its own.
 */
@ApplicationScoped
class ExpireConsentsJob {

    private static final Logger LOG = Logger.getLogger(ExpireConsentsJob.class);
    private static final int AT_ONCE = 1_000;

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final PublishConsentStanding tell;
    private final CountryWall wall;

    ExpireConsentsJob(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            PublishConsentStanding tell,
            CountryWall wall) {
        this.participants = participants;
        this.records = records;
        this.tell = tell;
        this.wall = wall;
    }

    @Scheduled(every = "10m", identity = "expire-consents", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        for (var consent : due()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> tell(consent));
            } catch (RuntimeException failed) {
                // the others do not wait for this one, which is tried again with the next run
                LOG.errorf(failed, "The end of consent %s could not be told", consent.id());
            }
        }
    }

    private List<ConsentRecord> due() {
        return QuarkusTransaction.requiringNew()
                .call(() -> wall.within(Country.all(), () -> records.expiredUntold(Country.all(), AT_ONCE)));
    }

    private void tell(ConsentRecord due) {
        wall.within(Set.of(due.country()), () -> {
            participants.requireHeld(due.participantId());
            var consent = records.require(due.participantId(), due.id());
            if (!consent.isExpiryTold()) {
                tell.expired(consent);
            }
        });
    }
}
