package org.zajedno.panels.contribution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/** Publishes credits again that were published before credit lines had digests: without one nobody can be printed. */
@ApplicationScoped
class RepublishCreditsJob {

    private final CreditContribution creditContribution;
    private final CountryWall wall;
    private final PanelsConfig config;

    RepublishCreditsJob(CreditContribution creditContribution, CountryWall wall, PanelsConfig config) {
        this.creditContribution = creditContribution;
        this.wall = wall;
        this.config = config;
    }

    @Scheduled(every = "1h", identity = "tell-credits-again")
    void republishAll() {
        int told;
        do {
            told = QuarkusTransaction.requiringNew()
                    .call(() -> wall.within(config.countries(), creditContribution::republishWithDigest));
        } while (told > 0);
    }
}
