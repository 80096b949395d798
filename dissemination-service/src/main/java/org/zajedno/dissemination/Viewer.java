package org.zajedno.dissemination;

import java.util.function.Predicate;

/**
 * Who looks, by the widest of the caller's roles, as panels-service shows the things themselves. The country wall applies
 * besides. See the matrix of the threat model.
 */
public sealed interface Viewer {

    /** The account's opaque id at the identity provider; empty for nobody. */
    String account();

    /** Whether the viewer runs the whole project, whatever else the viewer does. */
    default boolean coordinates() {
        return false;
    }

    /**
     * Whether the viewer is shown the comments behind things, those of the own countries, and what thanks for them. A PPI lead
     * who is a researcher besides is not.
     */
    default boolean leads() {
        return false;
    }

    /** Whether the viewer reviews materials on a panel. It makes no difference for a researcher. */
    default boolean isMember() {
        return false;
    }

    /** Whether the viewer writes works and editions, and sees them before they are out. */
    default boolean edits() {
        return this instanceof ProjectViewer || this instanceof CountryTeam;
    }

    /** Whoever sees the whole project. */
    sealed interface ProjectViewer extends Viewer {}

    /** A researcher must not find out who said what, whatever other roles the researcher has. */
    record Researcher(String account, boolean coordinates) implements ProjectViewer {}

    /** The coordinator, who may lead panels besides. */
    record Coordinator(String account, boolean leads, boolean isMember) implements ProjectViewer {

        @Override
        public boolean coordinates() {
            return true;
        }
    }

    /** A PPI lead knows who contributed what, and edits only as a member of a country's team. */
    record Lead(String account, boolean edits, boolean isMember) implements Viewer {

        @Override
        public boolean leads() {
            return true;
        }
    }

    /** The team of a country. */
    record CountryTeam(String account, boolean isMember) implements Viewer {}

    /** Somebody who is on a panel and nothing else. */
    record Member(String account) implements Viewer {

        @Override
        public boolean isMember() {
            return true;
        }
    }

    /** Everybody else. */
    record Stranger(String account) implements Viewer {}

    /** @param hasRole whether the account has a role of {@link Roles} */
    static Viewer of(String account, Predicate<String> hasRole) {
        var coordinates = hasRole.test(Roles.COORDINATOR);
        var leads = hasRole.test(Roles.PPI_LEAD);
        var team = hasRole.test(Roles.COUNTRY_TEAM);
        var member = hasRole.test(Roles.PANEL_MEMBER);
        if (hasRole.test(Roles.RESEARCHER)) {
            return new Researcher(account, coordinates);
        }
        if (coordinates) {
            return new Coordinator(account, leads, member);
        }
        if (leads) {
            return new Lead(account, team, member);
        }
        if (team) {
            return new CountryTeam(account, member);
        }
        return member ? new Member(account) : new Stranger(account);
    }

    default boolean isResearcher() {
        return this instanceof Researcher;
    }

    /** Whether the viewer may know of what is not out yet: PPI leads enter whom it thanks. */
    default boolean readsDrafts() {
        return edits() || leads();
    }

    /** Whether the viewer sees frozen reports, and material that is still before the panels. */
    default boolean hasPartInProject() {
        return !(this instanceof Stranger);
    }

    /** Whether the viewer sees entries of the impact log. */
    default boolean seesLog() {
        return seesWholeLog() || leads() || isMember();
    }

    /** Whether the viewer also sees entries of the impact log that rest on no comment of the own countries. */
    default boolean seesWholeLog() {
        return this instanceof ProjectViewer;
    }

    /** Whether the viewer is led on from things that rest on comments of others. */
    default boolean seesBeyondTheOwn() {
        return !(this instanceof Member);
    }
}
