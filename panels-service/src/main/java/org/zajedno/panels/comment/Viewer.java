package org.zajedno.panels.comment;

import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.Roles;

/** Who looks at comments. */
public enum Viewer {
    /** A researcher must not find out who said it. */
    RESEARCHER,
    /** The PPI lead knows the members of the own country's panels by their pseudonyms. */
    LEAD,
    /** The author sees the own ones and no others. */
    AUTHOR;

    /** Whoever is a researcher among other roles is a researcher: that viewer sees least about others. */
    public static Viewer of(Caller caller) {
        if (caller.hasRole(Roles.RESEARCHER)) {
            return RESEARCHER;
        }
        return caller.hasRole(Roles.PPI_LEAD) ? LEAD : AUTHOR;
    }
}
