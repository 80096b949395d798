package org.zajedno.dissemination.acknowledgement;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.digest.KeyedDigest;

/**
 * Compares a text with the digest of what a contributor chose to be printed as (key {@code zajedno.credits.key}, shared
 * with panels). So a name is known here only once it is printed.
 */
@ApplicationScoped
@Startup
class CreditDigest {

    private final KeyedDigest digest;

    CreditDigest(@ConfigProperty(name = "zajedno.credits.key") String key) {
        this.digest = KeyedDigest.of(key, "zajedno.credits.key", "credits");
    }

    /** Whether the text is what the contributor chose; composed and decomposed letters are the same. */
    boolean fits(UUID contributionId, @Nullable String mark, String text) {
        return digest.fits(mark, contributionId.toString(), normalize(text));
    }

    /** The text as it is compared and printed. */
    static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
