package org.zajedno.dissemination.acknowledgement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shaped a study and is to be thanked for.
 *
 * @param creditDigest marks the name or pseudonym that its contributor chose; null for none, and until panels tell it
 */
public record Contribution(UUID id, Credit credit, @Nullable String creditDigest) {

    boolean needsALine() {
        return credit == Credit.NAMED || credit == Credit.PSEUDONYM;
    }
}
