package org.zajedno.panels.said;

import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.http.Cursor;
import org.zajedno.panels.material.StudyMaterial;

/**
 * A comment to which the researchers said what they do about it.
 *
 * @param versionNumber of the version that it was said about
 */
record Done(UUID commentId, int versionNumber, StudyMaterial material) {

    /** Ids are random: neither the order nor the cursor tells when something was said. */
    Cursor cursor() {
        return new Cursor(Instant.EPOCH, commentId);
    }
}
