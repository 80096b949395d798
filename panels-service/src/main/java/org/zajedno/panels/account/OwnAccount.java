package org.zajedno.panels.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/** What somebody does with the own account as a whole: signing it out everywhere, and deleting it. */
@ApplicationScoped
class OwnAccount {

    private final AccountOrders orders;
    private final Event<AccountClosed> closings;
    private final CountryWall wall;
    private final PanelsConfig config;

    OwnAccount(AccountOrders orders, Event<AccountClosed> closings, CountryWall wall, PanelsConfig config) {
        this.orders = orders;
        this.closings = closings;
        this.wall = wall;
        this.config = config;
    }

    /** @return what {@link #carryOut} takes */
    @Transactional
    UUID signOutEverywhere(String account) {
        return orders.place(AccountOrder.Kind.SIGN_OUT, account);
    }

    /**
     * Ends all that the account is and has here; what its holder said stays.
     *
     * @return what {@link #carryOut} takes
     */
    @Transactional
    UUID delete(String account) {
        var id = orders.place(AccountOrder.Kind.DELETION, account);
        wall.within(config.countries(), () -> closings.fire(new AccountClosed(account)));
        return id;
    }

    /** As {@link AccountOrders#carryOut}. */
    boolean carryOut(UUID order) {
        return orders.carryOut(order);
    }
}
