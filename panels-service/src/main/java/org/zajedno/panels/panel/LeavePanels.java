package org.zajedno.panels.panel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.zajedno.panels.account.AccountClosed;

/** Ends all memberships of whoever deletes the account. */
@ApplicationScoped
class LeavePanels {

    /** Before whatever looks for those who have left. */
    private static final int FIRST = 100;

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final Clock clock;

    LeavePanels(MembershipRepository memberships, PanelRepository panels, Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.clock = clock;
    }

    void leaveAll(@Observes @Priority(FIRST) AccountClosed closed) {
        var now = clock.instant();
        var left = memberships.notEndedOf(closed.account());
        left.forEach(membership -> membership.end(now));
        memberships.flush();
        left.stream().map(Membership::panelId).distinct().forEach(panel -> panels.membersChanged(panel, now));
    }
}
