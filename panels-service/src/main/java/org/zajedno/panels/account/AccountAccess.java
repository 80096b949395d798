package org.zajedno.panels.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.panels.PanelsConfig;

/**
 * Gives accounts their access at the identity provider. What is to be is stored with the membership; the provider is told after
 * the transaction, and again until it has done it, which may happen twice without harm.
 */
@ApplicationScoped
public class AccountAccess {

    private static final Logger LOG = Logger.getLogger(AccountAccess.class);
    private static final int AT_ONCE = 20;

    private final AccessGrantRepository grants;
    private final IdentityProvider provider;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    AccountAccess(
            AccessGrantRepository grants,
            IdentityProvider provider,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.grants = grants;
        this.provider = provider;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    /** Notes, in the caller's transaction, that the account is to have the role in the country for this membership. */
    public void grant(String account, UUID membershipId, String role, Country country) {
        if (provider.isManaged()) {
            grants.persist(new AccessGrant(account, membershipId, role, country, clock.instant()));
        }
    }

    /**
     * Tells the provider what the account is to have. To be called outside of a transaction.
     *
     * @return false if the provider has not done it; it is told again later
     */
    public boolean apply(String account) {
        var waiting = everywhere(() -> grants.waitingOf(account));
        if (waiting.isEmpty()) {
            return true;
        }
        try {
            provider.give(
                    account,
                    waiting.stream().map(AccessGrant::role).collect(Collectors.toSet()),
                    waiting.stream().map(AccessGrant::country).collect(Collectors.toSet()));
        } catch (IOException failed) {
            LOG.warnf("An account waits for its access: %s", failed);
            return false;
        }
        everywhere(() -> {
            var ids = waiting.stream().map(AccessGrant::id).toList();
            grants.withIds(ids).forEach(grant -> grant.given(clock.instant()));
            return ids;
        });
        return true;
    }

    @Scheduled(every = "10s", identity = "apply-access", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void applyWhatWaits() {
        if (!provider.isManaged()) {
            return;
        }
        // one that fails does not hold up those behind it
        everywhere(() -> grants.waitingAccounts(AT_ONCE)).forEach(this::apply);
    }

    private <T> List<T> everywhere(Supplier<List<T>> part) {
        return QuarkusTransaction.requiringNew().call(() -> wall.within(config.countries(), part));
    }
}
