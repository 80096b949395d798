package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.account.AccountAccess;
import org.zajedno.panels.invitation.AcceptedInvitation;
import org.zajedno.panels.invitation.AcceptedInvitation.InvitationKind;
import org.zajedno.panels.invitation.InvitedPlace;

/** A role in the staff, to which somebody is invited. */
@ApplicationScoped
class InvitedStaff implements InvitedPlace {

    private final StaffInvitationRepository invitations;
    private final StaffAccountRepository accounts;
    private final AccountAccess access;
    private final Caller caller;
    private final Clock clock;

    InvitedStaff(
            StaffInvitationRepository invitations,
            StaffAccountRepository accounts,
            AccountAccess access,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Optional<AcceptedInvitation> accept(InvitationDigest digest, String account) {
        var found = invitations.invitedWith(digest);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        requireNothingElsewhere(account, found.get().country());
        // read anew: looking beyond the wall has detached it
        var invitation = invitations.require(found.get().id());
        var now = clock.instant();
        invitation.accept(now);
        var role = invitation.role().ofTheRealm();
        var staff = accounts.of(account)
                .orElseGet(() -> new StaffAccount(account, invitation.country(), invitation.label(), now));
        if (accounts.isPersistent(staff)) {
            staff.change(staff.label(), now);
        }
        accounts.persist(staff);
        access.grantToStaff(account, role, invitation.country());
        accounts.flush();
        return Optional.of(new AcceptedInvitation(staff.id(), InvitationKind.STAFF, role, invitation.country()));
    }

    /** An account has each of its roles in each of its countries: it would get the role in the others too. */
    private void requireNothingElsewhere(String account, Country country) {
        var elsewhere = caller.countries().stream().anyMatch(other -> !other.equals(country))
                || access.countriesOf(account).stream().anyMatch(other -> !other.equals(country));
        if (elsewhere) {
            throw Refusal.conflict("account-acts-elsewhere");
        }
    }
}
