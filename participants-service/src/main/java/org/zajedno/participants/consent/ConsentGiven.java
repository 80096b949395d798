package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;

/** A person has agreed to these purposes. Who it is, even by code, is told to nobody. */
record ConsentGiven(
        UUID consentId,
        UUID studyId,
        UUID formVersionId,
        List<Purpose> purposes,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    static ConsentGiven of(ConsentRecord consent, UUID study, Set<Purpose> purposes) {
        return new ConsentGiven(
                consent.id(),
                study,
                consent.formVersionId(),
                purposes.stream().sorted().toList(),
                consent.changes(),
                consent.country());
    }

    @Override
    public UUID subject() {
        return consentId;
    }
}
