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
 * Tells the other services when the term of a consent is over. In this service the consent expires by its date, whether
 * the job has run or not. A run may be late, repeated or in several instances: each consent is told once, in its own
 * transaction.
 */
@ApplicationScoped
class ExpireConsentsJob {

    private static final Logger LOG = Logger.getLogger(ExpireConsentsJob.class);
    private static final int AT_ONCE = 1_000;

    private final ParticipantRepository participants;
    private final ConsentRecordRepository records;
    private final PublishConsentStanding publishStanding;
    private final CountryWall wall;

    ExpireConsentsJob(
            ParticipantRepository participants,
            ConsentRecordRepository records,
            PublishConsentStanding publishStanding,
            CountryWall wall) {
        this.participants = participants;
        this.records = records;
        this.publishStanding = publishStanding;
        this.wall = wall;
    }

    @Scheduled(every = "10m", identity = "expire-consents", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireAll() {
        for (var consent : due()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> expire(consent));
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

    private void expire(ConsentRecord due) {
        wall.within(Set.of(due.country()), () -> {
            participants.requireHeld(due.participantId());
            var consent = records.require(due.participantId(), due.id());
            if (!consent.isExpiryTold()) {
                publishStanding.publishExpired(consent);
            }
        });
    }
}
