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
    private final StaffGuard guard;
    private final AccountAccess access;
    private final StaffLabel labels;
    private final Caller caller;
    private final Clock clock;

    ChangeStaffAccess(
            StaffAccountRepository accounts,
            StaffGuard guard,
            AccountAccess access,
            StaffLabel labels,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.access = access;
        this.labels = labels;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only who acts for all countries of the account, before and after, sees what it will have. */
    @Transactional
    StaffChange change(UUID id, String ifMatch, StaffAccountChange request) {
        var account = guard.changeable(id);
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

    private void requireCountries(String account, Set<String> roles, Set<Country> countries) {
        if (roles.isEmpty() != countries.isEmpty()) {
            throw Refusal.invalid("countries", "must be empty where there are no roles, and not otherwise");
        }
        countries.forEach(caller::requireActingFor);
        // an account has each of its roles in each of its countries
        if (!roles.isEmpty() && !countries.containsAll(access.memberCountriesOf(account))) {
            throw Refusal.conflict("account-acts-elsewhere");
        }
    }
}
