package org.zajedno.panels.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/**
 * An account that was let in as staff, under what the coordinator writes. Its user name at the identity provider is not known here,
 * and no view has its id there.
 */
@Entity
@Table(name = "staff_account")
class StaffAccount extends VersionedEntity {

    private String account;
    private Country country;
    private String label;

    protected StaffAccount() {}

    /** @param country of the first invitation, whose coordinators see it */
    StaffAccount(String account, Country country, String label, Instant now) {
        super(FROM_ONE, now);
        this.account = account;
        this.country = country;
        this.label = label;
    }

    /** Notes that the label, or what the account may do, is another one. */
    void change(String newLabel, Instant now) {
        label = newLabel;
        touch(now);
    }

    boolean belongsTo(String callersAccount) {
        return account.equals(callersAccount);
    }

    String account() {
        return account;
    }

    String label() {
        return label;
    }
}
