package org.zajedno.panels.staff;

import java.util.Arrays;
import org.zajedno.panels.Roles;

/**
 * The roles that a coordinator may give. Who reads identities, operates the system or keeps other systems in step is no one's
 * staff: a coordinator who could give these would reach what the coordinator's own role is kept from. An administrator gives them.
 */
enum StaffRole {
    COORDINATOR(Roles.COORDINATOR),
    COUNTRY_TEAM(Roles.COUNTRY_TEAM),
    RESEARCHER(Roles.RESEARCHER),
    PPI_LEAD(Roles.PPI_LEAD);

    private final String ofTheRealm;

    StaffRole(String ofTheRealm) {
        this.ofTheRealm = ofTheRealm;
    }

    static StaffRole named(String role) {
        return Arrays.stream(values())
                .filter(one -> one.ofTheRealm.equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** As tokens name it. */
    String ofTheRealm() {
        return ofTheRealm;
    }
}
