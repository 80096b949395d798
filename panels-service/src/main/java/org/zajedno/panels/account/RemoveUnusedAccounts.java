package org.zajedno.panels.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/**
 * Removes accounts that somebody made and that were never let in. Each time it looks at one page of all accounts, and at the next
 * one the next time.
 */
@ApplicationScoped
class RemoveUnusedAccounts {

    private static final Logger LOG = Logger.getLogger(RemoveUnusedAccounts.class);
    private static final int PAGE = 50;

    private final AccessGrantRepository grants;
    private final IdentityProvider provider;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final AccountsConfig accounts;
    private final Clock clock;
    private int from;

    RemoveUnusedAccounts(
            AccessGrantRepository grants,
            IdentityProvider provider,
            CountryWall wall,
            PanelsConfig config,
            AccountsConfig accounts,
            Clock clock) {
        this.grants = grants;
        this.provider = provider;
        this.wall = wall;
        this.config = config;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(every = "10m", identity = "unused-accounts", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void removeThoseOfAPage() {
        if (!provider.isManaged()) {
            return;
        }
        try {
            var page = provider.page(from, PAGE);
            var before = clock.instant().minus(accounts.unusedLifetime());
            int removed = 0;
            for (var account : page) {
                if (account.createdAt().isBefore(before) && !isKnown(account.id()) && provider.isUnused(account.id())) {
                    provider.delete(account.id());
                    removed++;
                }
            }
            from = page.size() < PAGE ? 0 : from + PAGE - removed;
        } catch (IOException away) {
            LOG.warnf("Accounts that were never let in are looked for later: %s", away);
        }
    }

    /** Whether it ever got anything by an invitation. */
    private boolean isKnown(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> wall.within(config.countries(), () -> grants.knows(account)));
    }
}
