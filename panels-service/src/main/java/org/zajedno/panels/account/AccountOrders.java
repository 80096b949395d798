package org.zajedno.panels.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * What the identity provider is to do with whole accounts. It is stored first; the provider is told after the transaction, and
 * again until it has done it.
 */
@ApplicationScoped
class AccountOrders {

    private static final Logger LOG = Logger.getLogger(AccountOrders.class);
    private static final int AT_ONCE = 20;

    private final AccountOrderRepository orders;
    private final IdentityProvider provider;
    private final FieldCipher cipher;
    private final Clock clock;

    AccountOrders(AccountOrderRepository orders, IdentityProvider provider, FieldCipher cipher, Clock clock) {
        this.orders = orders;
        this.provider = provider;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Stores it, in the caller's transaction.
     *
     * @return what {@link #carryOut} takes
     */
    UUID place(AccountOrder.Kind kind, String account) {
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
            tell(order);
            QuarkusTransaction.requiringNew().run(() -> orders.forget(id));
            return true;
        } catch (IOException failed) {
            LOG.warnf("An account waits for what was asked for: %s", failed);
            QuarkusTransaction.requiringNew()
                    .run(() -> orders.findByIdOptional(id).ifPresent(waiting -> waiting.tried(clock.instant())));
            return false;
        }
    }

    private void tell(AccountOrder order) throws IOException {
        var account = order.account(cipher);
        switch (order.kind()) {
            case SIGN_OUT -> provider.signOut(account);
            case DELETION -> {
                provider.signOut(account);
                provider.delete(account);
            }
            case CODE_APP_REMOVAL -> removeCodeApps(account, order.createdAt());
        }
    }

    /** @param orderedAt what the person has set up since is left alone by a late retry */
    private void removeCodeApps(String account, Instant orderedAt) throws IOException {
        if (!provider.hasOnly(account, SecondFactor.HELPED_BY_COORDINATORS)) {
            LOG.warn("An app for codes stays: the account got more from an administrator");
            return;
        }
        provider.forgetCodeApps(account, orderedAt);
        provider.signOut(account);
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
