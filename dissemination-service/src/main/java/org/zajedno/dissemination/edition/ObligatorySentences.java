package org.zajedno.dissemination.edition;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The obligatory sentences of an edition, in its language. The service inserts them; nobody types them.
 *
 * @param funderAcknowledgement names the funder and the grant; null if there is none in this language
 * @param disclaimer whose views these are; null if there is none in this language
 * @param statusNote the note on Kosovo*; null where it is not named, or if there is none in this language
 * @param panelAcknowledgement thanks those who wish to be thanked as a panel; null if there is none in this language
 */
@Embeddable
record ObligatorySentences(
        @Nullable String funderAcknowledgement,
        @Nullable String disclaimer,
        @Nullable String statusNote,
        @Nullable String panelAcknowledgement) {

    /** What an edition still needs. */
    List<String> missing(boolean namesDisputedTerritory) {
        var missing = new ArrayList<String>();
        if (funderAcknowledgement == null) {
            missing.add("funder-acknowledgement");
        }
        if (disclaimer == null) {
            missing.add("disclaimer");
        }
        if (namesDisputedTerritory && statusNote == null) {
            missing.add("status-note");
        }
        return missing;
    }
}
