package org.zajedno.panels.contribution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/** Tells the credits again that were told before lines had marks: without one nobody can be printed. */
@ApplicationScoped
class TellCreditsAgainJob {

    private final Crediting crediting;
    private final CountryWall wall;
    private final PanelsConfig config;

    TellCreditsAgainJob(Crediting crediting, CountryWall wall, PanelsConfig config) {
        this.crediting = crediting;
        this.wall = wall;
        this.config = config;
    }

    @Scheduled(every = "1h", identity = "tell-credits-again")
    void tellAll() {
        int told;
        do {
            told = QuarkusTransaction.requiringNew()
                    .call(() -> wall.within(config.countries(), crediting::tellByDigest));
        } while (told > 0);
    }
}
