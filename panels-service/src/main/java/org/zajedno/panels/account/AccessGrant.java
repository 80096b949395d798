package org.zajedno.panels.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/**
 * A role in a country that an account has, because of a membership or because a coordinator gave it, until it is taken. The
 * identity provider is told of both, and may be away meanwhile.
 */
@Entity
@Table(name = "access_grant")
class AccessGrant extends VersionedEntity {

    private String account;
    private UUID membershipId;
    private String role;
    private Country country;
    private Instant givenAt;
    private Instant takenAt;
    private Instant endedAt;
    private Boolean roleIsOurs;
    private Boolean countryIsOurs;

    protected AccessGrant() {}

    /** @param membershipId null for a role in the staff */
    AccessGrant(String account, UUID membershipId, String role, Country country, Instant now) {
        super(now);
        this.account = account;
        this.membershipId = membershipId;
        this.role = role;
        this.country = country;
    }

    /**
     * Notes, before the provider is told, what the account has only because of this; what it had before is not taken from it
     * later. What was noted once stays: after an interruption the account may have it already.
     */
    void noteWhatIsNew(boolean roleIsNew, boolean countryIsNew, Instant now) {
        if (roleIsOurs == null) {
            roleIsOurs = roleIsNew;
            countryIsOurs = countryIsNew;
            touch(now);
        }
    }

    /** The account has it now. */
    void given(Instant now) {
        givenAt = now;
        touch(now);
    }

    /** The account is not to have it any more; a second time changes nothing. */
    void take(Instant now) {
        if (takenAt == null) {
            takenAt = now;
            touch(now);
        }
    }

    /** The account has it no more. */
    void ended(Instant now) {
        endedAt = now;
        touch(now);
    }

    /** Whether the account is to have it. */
    boolean isOpen() {
        return takenAt == null;
    }

    boolean waitsToBeGiven() {
        return isOpen() && givenAt == null;
    }

    boolean waitsToBeTaken() {
        return !isOpen() && endedAt == null;
    }

    /** Whether the account got the role from us, as far as is known. */
    boolean isRoleOurs() {
        return Boolean.TRUE.equals(roleIsOurs);
    }

    boolean isCountryOurs() {
        return Boolean.TRUE.equals(countryIsOurs);
    }

    boolean is(String otherRole, Country otherCountry) {
        return role.equals(otherRole) && country.equals(otherCountry);
    }

    /** Whether it is a role in the staff, for which signing in needs a second factor. */
    boolean isOfStaff() {
        return membershipId == null;
    }

    String account() {
        return account;
    }

    String role() {
        return role;
    }

    Country country() {
        return country;
    }
}
