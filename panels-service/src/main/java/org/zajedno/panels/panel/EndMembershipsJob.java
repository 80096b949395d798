package org.zajedno.panels.panel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/** Ends memberships when their term is over, which nobody has to remember. */
@ApplicationScoped
class EndMembershipsJob {

    private final MembershipRepository memberships;
    private final PanelRepository panels;
    private final CountryWall wall;
    private final PanelsConfig config;
    private final Clock clock;

    EndMembershipsJob(
            MembershipRepository memberships,
            PanelRepository panels,
            CountryWall wall,
            PanelsConfig config,
            Clock clock) {
        this.memberships = memberships;
        this.panels = panels;
        this.wall = wall;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "end-terms-of-office")
    void endThoseThatAreOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> wall.within(config.countries(), () -> {
                    var over = memberships.whoseTermIsOver(clock.instant());
                    over.forEach(membership -> membership.end(clock.instant()));
                    memberships.flush();
                    over.stream()
                            .map(Membership::panelId)
                            .distinct()
                            .forEach(panel -> panels.membersChanged(panel, clock.instant()));
                }));
    }
}
