package org.zajedno.panels.contribution;

import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.http.Cursor;
import org.zajedno.panels.comment.CreditPreference;

/**
 * A line of an acknowledgement.
 *
 * @param who the name or the pseudonym; null where only the panel is named
 */
record CreditLine(UUID key, CreditPreference preference, String who, UUID panelId) {

    Cursor cursor() {
        return new Cursor(Instant.EPOCH, key);
    }
}
