package org.zajedno.panels.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * What somebody does with the own account as a whole: signing it out everywhere, and deleting it. It is stored first; the identity
 * provider is told after the transaction, and again until it has done it.
 */
@ApplicationScoped
class OwnAccount {

    private static final Logger LOG = Logger.getLogger(OwnAccount.class);
    private static final int AT_ONCE = 20;

    private final AccountOrderRepository orders;
    private final IdentityProvider provider;
    private final Event<AccountClosed> closings;
    private final FieldCipher cipher;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    OwnAccount(
            AccountOrderRepository orders,
            IdentityProvider provider,
            Event<AccountClosed> closings,
            FieldCipher cipher,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.orders = orders;
        this.provider = provider;
        this.closings = closings;
        this.cipher = cipher;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    /** @return what {@link #carryOut} takes */
    @Transactional
    UUID signOutEverywhere(String account) {
        return order(AccountOrder.Kind.SIGN_OUT, account);
    }

    /**
     * Ends all that the account is and has here; what its holder said stays.
     *
     * @return what {@link #carryOut} takes
     */
    @Transactional
    UUID delete(String account) {
        var id = order(AccountOrder.Kind.DELETION, account);
        wall.within(config.countries(), () -> closings.fire(new AccountClosed(account)));
        return id;
    }

    private UUID order(AccountOrder.Kind kind, String account) {
        if (!provider.isManaged()) {
            throw Refusal.conflict("accounts-elsewhere");
        }
        var order = new AccountOrder(kind, account, cipher, clock.instant());
        orders.persistAndFlush(order);
        return order.id();
    }

    /**
     * Has the provider do it. To be called outside of a transaction.
     *
     * @return false if it has not done it; it is told again later
     */
    boolean carryOut(UUID id) {
        var order = QuarkusTransaction.requiringNew().call(() -> orders.findById(id));
        if (order == null) {
            return true;
        }
        try {
            var account = order.account(cipher);
            provider.signOut(account);
            if (order.kind() == AccountOrder.Kind.DELETION) {
                provider.delete(account);
            }
            QuarkusTransaction.requiringNew().run(() -> orders.forget(id));
            return true;
        } catch (IOException failed) {
            LOG.warnf("An account waits for what its holder asked for: %s", failed);
            QuarkusTransaction.requiringNew()
                    .run(() -> orders.findByIdOptional(id).ifPresent(waiting -> waiting.tried(clock.instant())));
            return false;
        }
    }

    @Scheduled(every = "10s", identity = "account-orders", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOutWhatWaits() {
        if (provider.isManaged()) {
            QuarkusTransaction.requiringNew()
                    .call(() -> orders.waiting(AT_ONCE))
                    .forEach(this::carryOut);
        }
    }
}
