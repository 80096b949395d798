package org.zajedno.panels;

import java.util.function.Predicate;

/**
 * Who looks, by the widest of the caller's roles. It decides which rows are seen and what is told of them. The country wall
 * applies besides.
 */
public sealed interface Viewer {

    /** The account's opaque id at the identity provider; empty for nobody. */
    String account();

    /** Whether the viewer leads the panels of the own countries, whatever else the viewer does. */
    boolean leads();

    /** Whether the viewer reviews materials on a panel, whatever else the viewer does. */
    boolean isMember();

    /** Whoever sees the whole project. */
    sealed interface ProjectViewer extends Viewer {}

    /** Whoever sees what concerns the panels of the own countries. */
    sealed interface CountryViewer extends Viewer {}

    /** A researcher must not find out who said what, whatever other roles the researcher has. */
    record Researcher(String account, boolean leads, boolean isMember) implements ProjectViewer {}

    /** The coordinator reads no comments of others, unless the coordinator leads panels besides. */
    record Coordinator(String account, boolean leads, boolean isMember) implements ProjectViewer {}

    /**
     * A PPI lead knows who contributed what. Such a lead is no researcher or coordinator, who would join it with what those read.
     */
    record Lead(String account, boolean isMember) implements CountryViewer {

        @Override
        public boolean leads() {
            return true;
        }
    }

    /** The team of a country reads no comments of others. */
    record CountryTeam(String account, boolean isMember) implements CountryViewer {

        @Override
        public boolean leads() {
            return false;
        }
    }

    /** A member sees what concerns the panels on which the member sits. So does whoever has none of the roles. */
    record Member(String account, boolean isMember) implements Viewer {

        @Override
        public boolean leads() {
            return false;
        }
    }

    /** @param hasRole whether the account has a role of {@link Roles} */
    static Viewer of(String account, Predicate<String> hasRole) {
        var leads = hasRole.test(Roles.PPI_LEAD);
        var member = hasRole.test(Roles.PANEL_MEMBER);
        if (hasRole.test(Roles.RESEARCHER)) {
            return new Researcher(account, leads, member);
        }
        if (hasRole.test(Roles.COORDINATOR)) {
            return new Coordinator(account, leads, member);
        }
        if (leads) {
            return new Lead(account, member);
        }
        return hasRole.test(Roles.COUNTRY_TEAM) ? new CountryTeam(account, member) : new Member(account, member);
    }

    default boolean isResearcher() {
        return this instanceof Researcher;
    }

    /** Whether the viewer sees everything on the project but who said what. */
    default boolean seesWholeProject() {
        return this instanceof ProjectViewer;
    }

    /** Whether the viewer sees no more than what concerns the panels on which the viewer sits. */
    default boolean seesOwnPanelsAlone() {
        return this instanceof Member;
    }

    /** Whether the viewer is a PPI lead, and no researcher or coordinator besides. */
    default boolean isLeadAlone() {
        return this instanceof Lead;
    }

    /** Whether the viewer reads no comments but the own ones. */
    default boolean readsOwnCommentsAlone() {
        return !leads() && !isResearcher();
    }

    /** Whether the viewer may be shown what is held for screening, of the comments that the viewer reads. */
    default boolean seesHeldText() {
        return !isResearcher();
    }
}
