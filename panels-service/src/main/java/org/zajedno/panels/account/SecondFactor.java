package org.zajedno.panels.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;

/**
 * The app for codes with which staff sign in. Where the phone with it is lost, the provider forgets it, and the next sign-in sets
 * up another one behind the password. Passkeys stay.
 */
@ApplicationScoped
public class SecondFactor {

    /**
     * Accounts with nothing else may be helped by a coordinator. Whoever reads identities, operates the system or keeps other
     * systems in step got that from an administrator, who makes sure of them.
     */
    static final Set<String> HELPED_BY_COORDINATORS = Set.of(
            Roles.COORDINATOR,
            Roles.COUNTRY_TEAM,
            Roles.RESEARCHER,
            Roles.PPI_LEAD,
            Roles.PANEL_MEMBER,
            IdentityProvider.SECOND_FACTOR);

    private static final Logger LOG = Logger.getLogger(SecondFactor.class);

    private final AccountOrders orders;
    private final IdentityProvider provider;

    SecondFactor(AccountOrders orders, IdentityProvider provider) {
        this.orders = orders;
        this.provider = provider;
    }

    /**
     * Notes, in the caller's transaction, that the apps for codes of the account go, and its sessions with them. Refuses accounts
     * with a role that an administrator gave; if the provider is away, it is looked at when it is back.
     *
     * @return what {@link #carryOut} takes
     */
    public UUID removeApps(String account) {
        var order = orders.place(AccountOrder.Kind.CODE_APP_REMOVAL, account);
        if (hasMore(account)) {
            throw Refusal.conflict("account-of-administrator");
        }
        return order;
    }

    private boolean hasMore(String account) {
        try {
            return !provider.hasOnly(account, HELPED_BY_COORDINATORS);
        } catch (IOException away) {
            LOG.warnf("The roles of an account whose app goes are looked at later: %s", away);
            return false;
        }
    }

    /**
     * Has the provider do it. To be called outside of a transaction.
     *
     * @return false if it has not done it; it is told again later
     */
    public boolean carryOut(UUID order) {
        return orders.carryOut(order);
    }
}
