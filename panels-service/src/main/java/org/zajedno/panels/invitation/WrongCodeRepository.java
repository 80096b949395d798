package org.zajedno.panels.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * Invitation letters that fitted nothing in the last ten minutes: of one account and of all together, because accounts cost
 * nothing. With a thousand open invitations, all guesses of a month that this lets through find one in 300 months.
 */
@ApplicationScoped
class WrongCodeRepository {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_OF_AN_ACCOUNT = 10;
    private static final int MOST_OF_ALL = 30;

    private final EntityManager entities;
    private final FieldCipher cipher;
    private final Clock clock;

    WrongCodeRepository(EntityManager entities, FieldCipher cipher, Clock clock) {
        this.entities = entities;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Refuses whoever has guessed too often. */
    void requireFew(String account) {
        var counts = (Object[]) entities.createNativeQuery("""
                        select count(*), count(*) filter (where account_hash = :account)
                        from wrong_invitation_code where tried_at > :since""")
                .setParameter("account", hashOf(account))
                .setParameter("since", clock.instant().minus(WINDOW))
                .getSingleResult();
        if (((Number) counts[0]).intValue() >= MOST_OF_ALL || ((Number) counts[1]).intValue() >= MOST_OF_AN_ACCOUNT) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-wrong-codes");
        }
    }

    /** Notes a wrong code, whatever becomes of the request; older ones are forgotten. */
    void note(String account) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from wrong_invitation_code where tried_at <= :since")
                    .setParameter("since", clock.instant().minus(WINDOW))
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into wrong_invitation_code (account_hash, tried_at) values (:account, :now)")
                    .setParameter("account", hashOf(account))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        });
    }

    private String hashOf(String account) {
        return HexFormat.of().formatHex(cipher.sign("guesses|" + account));
    }
}
