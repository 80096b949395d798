package org.zajedno.panels.contribution;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.digest.KeyedDigest;

/**
 * Marks how a contributor wishes to be printed (key {@code zajedno.credits.key}, shared with dissemination), so that what is
 * printed can be told from anything else by a service that was never told a name. The mark is bound to the contribution: two of
 * one person look unlike.
 */
@ApplicationScoped
@Startup
class CreditDigest {

    private final KeyedDigest digest;

    CreditDigest(@ConfigProperty(name = "zajedno.credits.key") String key) {
        this.digest = KeyedDigest.of(key, "zajedno.credits.key", "credits");
    }

    /**
     * The mark of a contribution's line.
     *
     * @param pseudonym of the contributor
     * @return null where no name and no pseudonym is printed
     */
    @Nullable
    String of(Contribution contribution, String pseudonym) {
        var credit = contribution.credit();
        return switch (credit.preference()) {
            case NAMED -> mark(contribution, credit.name());
            case PSEUDONYM -> mark(contribution, pseudonym);
            case PANEL_ONLY, NONE -> null;
        };
    }

    private String mark(Contribution contribution, String printed) {
        var text = Normalizer.normalize(printed, Normalizer.Form.NFC).strip();
        return digest.of(contribution.id().toString(), text);
    }
}
