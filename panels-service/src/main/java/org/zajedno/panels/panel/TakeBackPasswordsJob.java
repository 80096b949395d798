package org.zajedno.panels.panel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.account.PasswordHandover;

/** Makes passwords useless that were handed over and not used for a day. */
@ApplicationScoped
class TakeBackPasswordsJob {

    private final MembershipRepository memberships;
    private final PasswordHandover passwords;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    TakeBackPasswordsJob(
            MembershipRepository memberships,
            PasswordHandover passwords,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.memberships = memberships;
        this.passwords = passwords;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "10m",
            identity = "temporary-passwords",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeBackThoseThatRanOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> wall.within(
                        config.countries(),
                        () -> memberships.whosePasswordRanOut(clock.instant()).forEach(membership -> {
                            if (passwords.takeBack(
                                    membership.account(),
                                    TemporaryPassword.fresh().text())) {
                                membership.forgetPassword(clock.instant());
                            }
                        })));
    }
}
