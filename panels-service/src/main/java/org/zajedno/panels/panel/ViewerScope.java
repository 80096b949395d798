package org.zajedno.panels.panel;

import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.Roles;

/** Which data a caller sees that is not public, by the widest of the caller's roles. The country wall applies besides. */
public enum ViewerScope {
    /** Researchers and the coordinator: everything but who said what. */
    PROJECT,
    /** The PPI lead and the team of a country: what concerns its panels. */
    COUNTRY,
    /** A member: what concerns the panels on which the member sits. */
    OWN_PANELS;

    /**
     * Whether the caller is a PPI lead, who knows who contributed what, and no researcher or coordinator besides, who would join
     * it with what those read.
     */
    public static boolean isLeadAlone(Caller caller) {
        return caller.hasRole(Roles.PPI_LEAD) && of(caller) == COUNTRY;
    }

    /** What the caller's roles give; the narrowest for whoever has none of them. */
    public static ViewerScope of(Caller caller) {
        if (caller.hasRole(Roles.RESEARCHER) || caller.hasRole(Roles.COORDINATOR)) {
            return PROJECT;
        }
        return caller.hasRole(Roles.PPI_LEAD) || caller.hasRole(Roles.COUNTRY_TEAM) ? COUNTRY : OWN_PANELS;
    }
}
