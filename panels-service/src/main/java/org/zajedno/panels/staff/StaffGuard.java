package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.AccountAccess;

/**
 * Who may change what one of the staff may do, or how they sign in: a coordinator who acts for all countries of the account, and
 * nobody the own account. So whoever takes a coordinator's role is a coordinator, and there is always one left.
 */
@ApplicationScoped
class StaffGuard {

    private final StaffAccountRepository accounts;
    private final AccountAccess access;
    private final Caller caller;

    StaffGuard(StaffAccountRepository accounts, AccountAccess access, Caller caller) {
        this.accounts = accounts;
        this.access = access;
        this.caller = caller;
    }

    /** The account behind it, which the caller may change; until the transaction ends nobody else changes any. */
    String changeable(UUID id) {
        accounts.lock();
        requireStillCoordinator();
        var account = accounts.require(id).account();
        if (account.equals(caller.account())) {
            throw Refusal.conflict("own-access");
        }
        access.countriesOf(account).forEach(caller::requireActingFor);
        return account;
    }

    /** The caller's token is up to five minutes older than what another coordinator took. */
    private void requireStillCoordinator() {
        if (access.hasLost(caller.account(), Roles.COORDINATOR)) {
            throw Refusal.forbidden("access-taken");
        }
    }
}
