package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.zajedno.panels.account.AccountClosed;

/** Forgets one of the staff who deletes the account. */
@ApplicationScoped
class ForgetStaffAccount {

    private final StaffAccountRepository accounts;

    ForgetStaffAccount(StaffAccountRepository accounts) {
        this.accounts = accounts;
    }

    void forget(@Observes AccountClosed closed) {
        accounts.forget(closed.account());
    }
}
