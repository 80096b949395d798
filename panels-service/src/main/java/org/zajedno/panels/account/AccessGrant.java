package org.zajedno.panels.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/**
 * A role in a country that an account is to have because of a membership. The identity provider is told until the account has
 * it, and may be away meanwhile.
 */
@Entity
@Table(name = "access_grant")
class AccessGrant extends VersionedEntity {

    private String account;
    private UUID membershipId;
    private String role;
    private Country country;
    private Instant givenAt;

    protected AccessGrant() {}

    AccessGrant(String account, UUID membershipId, String role, Country country, Instant now) {
        super(now);
        this.account = account;
        this.membershipId = membershipId;
        this.role = role;
        this.country = country;
    }

    /** The account has it now. */
    void given(Instant now) {
        givenAt = now;
        touch(now);
    }

    boolean isGiven() {
        return givenAt != null;
    }

    String role() {
        return role;
    }

    Country country() {
        return country;
    }
}
