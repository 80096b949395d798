package org.zajedno.events;

/** The roles of the realm that this service knows, as a token names them. */
public final class Roles {

    /** Runs the whole project. */
    public static final String COORDINATOR = "coordinator";

    /** Runs the project in its own countries. */
    public static final String COUNTRY_TEAM = "country-team";

    /** Puts materials before panels and responds to comments. */
    public static final String RESEARCHER = "researcher";

    /** Runs the panels of its countries and protects their members. */
    public static final String PPI_LEAD = "ppi-lead";

    /** Reviews materials with lived experience. */
    public static final String PANEL_MEMBER = "panel-member";

    /** Keeps other systems in step. */
    public static final String INTEGRATOR = "integrator";

    /** Reads identities, with a reason that is logged. */
    public static final String DATA_STEWARD = "data-steward";

    private Roles() {}
}
