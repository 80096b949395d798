package org.zajedno.dissemination.acknowledgement;

import java.util.UUID;

/**
 * Something that shaped a study and is to be thanked for.
 *
 * @param country of the panel
 */
public record Contribution(UUID id, Credit credit, String country) {

    boolean needsALine() {
        return credit == Credit.NAMED || credit == Credit.PSEUDONYM;
    }
}
