package org.zajedno.participants.consent;

import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/**
 * A version of a form came into force that asks people again: no consent to the earlier ones stands any more. One fact for all
 * of them, in every country.
 *
 * @param endedVersions ids of form versions; a version that has ended never stands again
 * @param version number of the version that asks again
 */
record ConsentVersionsEnded(UUID formId, List<UUID> endedVersions, long version) implements Fact {

    @Override
    public UUID subject() {
        return formId;
    }
}
