package org.zajedno.dissemination.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;

/** Which withdrawn consents were answered. */
@ApplicationScoped
class WithdrawalRepository {

    private static final String NOTE = """
            insert into acknowledged_withdrawal (withdrawal_id, consent_id, country, acknowledged_at)
            values (?1, ?2, ?3, ?4) on conflict do nothing""";

    private final Session entities;

    WithdrawalRepository(Session entities) {
        this.entities = entities;
    }

    /** Notes an answer; says whether it is the first one. */
    boolean note(UUID withdrawalId, UUID consentId, Country country, Instant at) {
        return entities.createNativeMutationQuery(NOTE)
                        .setParameter(1, withdrawalId)
                        .setParameter(2, consentId)
                        .setParameter(3, country.code())
                        .setParameter(4, at)
                        .executeUpdate()
                == 1;
    }
}
