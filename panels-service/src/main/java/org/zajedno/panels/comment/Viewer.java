package org.zajedno.panels.comment;

import org.zajedno.kit.caller.Caller;

/** From where somebody looks at comments. */
public enum Viewer {
    /** A researcher must not find out who said it. */
    RESEARCHER,
    /** The PPI lead knows the members of the own country's panels by their pseudonyms. */
    LEAD,
    /** The author sees the own ones and no others. */
    AUTHOR;

    /** Whoever is a researcher besides stays one: the perspective that shows least of others. */
    public static Viewer of(Caller caller) {
        if (caller.hasRole("researcher")) {
            return RESEARCHER;
        }
        return caller.hasRole("ppi-lead") ? LEAD : AUTHOR;
    }
}
