package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/**
 * What a consent permits is another than before: a later decision of the person took its place, or an entry was found invalid.
 *
 * @param purposes what may rest on it from now on
 * @param renewed what the person agreed to anew elsewhere: what rests on this consent may stay, nothing is added
 */
record ConsentStandingChanged(
        UUID consentId,
        UUID studyId,
        UUID formVersionId,
        List<Purpose> purposes,
        List<Purpose> renewed,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    @Override
    public UUID subject() {
        return consentId;
    }
}
