package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zajedno.panels.account.SecondFactor;

/** Lets one of the staff set up a new app for codes, where the phone with the old one is lost. */
@ApplicationScoped
class RemoveCodeApp {

    private final StaffGuard guard;
    private final SecondFactor secondFactor;

    RemoveCodeApp(StaffGuard guard, SecondFactor secondFactor) {
        this.guard = guard;
        this.secondFactor = secondFactor;
    }

    /** @return what {@link #carryOut} takes */
    @Transactional
    UUID of(UUID id) {
        return secondFactor.removeApps(guard.changeable(id));
    }

    /** As {@link SecondFactor#carryOut}. */
    boolean carryOut(UUID order) {
        return secondFactor.carryOut(order);
    }
}
