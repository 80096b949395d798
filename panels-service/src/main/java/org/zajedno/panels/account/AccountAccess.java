package org.zajedno.panels.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.panels.PanelsConfig;

/**
 * Gives accounts their access at the identity provider, and takes it. What is to be is stored with what it rests on; the provider
 * is told after the transaction, and again until it has done it, which may happen twice without harm. Of an account it is told by
 * one at a time, and always what is to be by then.
 */
@ApplicationScoped
public class AccountAccess {

    private static final Logger LOG = Logger.getLogger(AccountAccess.class);
    private static final int AT_ONCE = 20;

    private final AccessGrantRepository grants;
    private final IdentityProvider provider;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    AccountAccess(
            AccessGrantRepository grants,
            IdentityProvider provider,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.grants = grants;
        this.provider = provider;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    /** Notes, in the caller's transaction, that the account is to have the role in the country for this membership. */
    public void grantToMember(String account, UUID membershipId, String role, Country country) {
        if (provider.isManaged()) {
            grants.persist(new AccessGrant(account, membershipId, role, country, clock.instant()));
        }
    }

    /** Notes, in the caller's transaction, that the account is to have one more role in a country as one of the staff. */
    public void grantToStaff(String account, String role, Country country) {
        grants.lock(account);
        if (grants.openOfStaff(List.of(account)).stream().noneMatch(grant -> grant.is(role, country))) {
            grants.persist(new AccessGrant(account, null, role, country, clock.instant()));
        }
    }

    /**
     * Notes, in the caller's transaction, that as one of the staff the account is to have these roles, each in all of these
     * countries, and no others. The wall has to show all countries in which it has any.
     */
    public void changeOfStaff(String account, Set<String> roles, Set<Country> countries) {
        grants.lock(account);
        grants.openOfStaff(List.of(account)).stream()
                .filter(grant -> !roles.contains(grant.role()) || !countries.contains(grant.country()))
                .forEach(grant -> grant.take(clock.instant()));
        roles.forEach(role -> countries.forEach(country -> grantToStaff(account, role, country)));
    }

    /** Nothing is to be given any more to an account that its holder deletes. */
    void takeAll(@Observes AccountClosed closed) {
        grants.lock(closed.account());
        grants.notEnded(closed.account()).forEach(grant -> grant.take(clock.instant()));
    }

    /** What the accounts are to have as staff in the countries that the wall shows, by account. */
    public Map<String, StaffAccess> ofStaff(Collection<String> accounts) {
        return grants.openOfStaff(accounts).stream()
                .collect(Collectors.groupingBy(
                        AccessGrant::account, Collectors.collectingAndThen(Collectors.toList(), StaffAccess::of)));
    }

    /** Whether the role was taken from the account, and not given to it again, in the countries that the wall shows. */
    public boolean hasLost(String account, String role) {
        return grants.hasLost(account, role);
    }

    /** All countries in which the account is to have something, whoever asks. */
    public Set<Country> countriesOf(String account) {
        return wall.within(
                config.countries(),
                () -> grants.notEnded(account).stream()
                        .filter(AccessGrant::isOpen)
                        .map(AccessGrant::country)
                        .collect(Collectors.toSet()));
    }

    /** The countries in which the account is a member of a panel, whoever asks. */
    public Set<Country> memberCountriesOf(String account) {
        return wall.within(
                config.countries(),
                () -> grants.notEnded(account).stream()
                        .filter(grant -> grant.isOpen() && !grant.isOfStaff())
                        .map(AccessGrant::country)
                        .collect(Collectors.toSet()));
    }

    /**
     * Tells the provider what the account is to have and what not. To be called outside of a transaction.
     *
     * @return false if the provider has not done it; it is told again later
     */
    public boolean apply(String account) {
        if (!provider.isManaged()) {
            return true;
        }
        try {
            everywhere(() -> noteWhatIsNew(account));
            everywhere(() -> tell(account));
            return true;
        } catch (ProviderAwayException failed) {
            LOG.warnf("An account waits for a change of its access: %s", failed.getMessage());
            return false;
        }
    }

    /** What an account had before it got anything from us is noted, and stored, before the provider is told. */
    private boolean noteWhatIsNew(String account) {
        grants.lock(account);
        var change = AccessChange.of(grants.notEnded(account));
        if (change.toGive().isEmpty()) {
            return false;
        }
        var before = asking(() -> provider.find(account));
        change.toGive()
                .forEach(grant -> grant.noteWhatIsNew(
                        change.bringsRole(grant, before.roles()),
                        change.bringsCountry(grant, before.countries()),
                        clock.instant()));
        return true;
    }

    private boolean tell(String account) {
        grants.lock(account);
        var change = AccessChange.of(grants.notEnded(account));
        if (change.isNothing()) {
            return false;
        }
        asking(() -> {
            if (!change.toTake().isEmpty()) {
                provider.take(account, change.rolesToTake(), change.countriesToTake());
            }
            if (!change.toGive().isEmpty()) {
                provider.give(account, change.rolesToGive(), change.countriesToGive(), change.isForStaff());
            }
            return true;
        });
        change.toTake().forEach(grant -> grant.ended(clock.instant()));
        change.toGive().forEach(grant -> grant.given(clock.instant()));
        return true;
    }

    @Scheduled(every = "10s", identity = "apply-access", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void applyWhatWaits() {
        if (!provider.isManaged()) {
            return;
        }
        // one that fails does not hold up those behind it
        everywhere(() -> grants.waitingAccounts(AT_ONCE)).forEach(this::apply);
    }

    private <T> T everywhere(Supplier<T> part) {
        return QuarkusTransaction.requiringNew().call(() -> wall.within(config.countries(), part));
    }

    private static <T> T asking(ProviderQuestion<T> question) {
        try {
            return question.ask();
        } catch (IOException failed) {
            throw new ProviderAwayException(failed);
        }
    }

    private interface ProviderQuestion<T> {
        T ask() throws IOException;
    }

    private static final class ProviderAwayException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ProviderAwayException(IOException cause) {
            super(cause.toString(), cause);
        }
    }
}
