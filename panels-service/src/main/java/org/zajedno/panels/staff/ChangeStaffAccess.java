package org.zajedno.panels.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Roles;
import org.zajedno.panels.account.AccountAccess;
import org.zajedno.panels.account.StaffAccess;
import org.zajedno.panels.staff.StaffAccountResource.StaffAccountChange;
import org.zajedno.panels.staff.StaffAccountResource.StaffAccountView;

/** Gives one of the staff roles and countries, and takes them. */
@ApplicationScoped
class ChangeStaffAccess {

    /** @param account whose access the identity provider is to be told of */
    record StaffChange(String account, StaffAccountView view) {}

    private final StaffAccountRepository accounts;
    private final AccountAccess access;
    private final StaffLabel labels;
    private final Caller caller;
    private final Clock clock;

    ChangeStaffAccess(
            StaffAccountRepository accounts, AccountAccess access, StaffLabel labels, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.labels = labels;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Nobody changes the own access: whoever takes a coordinator's role is a coordinator, so that there is always one left. Only
     * who acts for all countries of the account sees what it will have.
     */
    @Transactional
    StaffChange change(UUID id, String ifMatch, StaffAccountChange request) {
        accounts.lock();
        requireStillCoordinator();
        var account = accounts.require(id).account();
        if (account.equals(caller.account())) {
            throw Refusal.conflict("own-access");
        }
        var roles = request.roles().stream().map(StaffRole::ofTheRealm).collect(Collectors.toSet());
        var countries = Set.copyOf(request.countries());
        requireCountries(account, roles, countries);
        var staff = accounts.require(id);
        EntityTags.require(ifMatch, staff.version());
        staff.change(labels.checked(request.label()), clock.instant());
        access.changeOfStaff(account, roles, countries);
        accounts.flush();
        var held = access.ofStaff(List.of(account)).getOrDefault(account, StaffAccess.NONE);
        return new StaffChange(account, StaffAccountView.from(staff, held));
    }

    /** The caller's token is up to five minutes older than what another coordinator took. */
    private void requireStillCoordinator() {
        if (access.hasLost(caller.account(), Roles.COORDINATOR)) {
            throw Refusal.forbidden("access-taken");
        }
    }

    private void requireCountries(String account, Set<String> roles, Set<Country> countries) {
        if (roles.isEmpty() != countries.isEmpty()) {
            throw Refusal.invalid("countries", "must be empty where there are no roles, and not otherwise");
        }
        var before = access.countriesOf(account);
        before.forEach(caller::requireActingFor);
        countries.forEach(caller::requireActingFor);
        // an account has each of its roles in each of its countries
        if (!roles.isEmpty() && !countries.containsAll(access.memberCountriesOf(account))) {
            throw Refusal.conflict("account-acts-elsewhere");
        }
    }
}
