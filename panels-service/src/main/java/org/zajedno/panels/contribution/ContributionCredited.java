package org.zajedno.panels.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;
import org.zajedno.panels.comment.CreditPreference;

/** How a contribution shall be credited from now on; NONE takes a credit back. Never holds a name or pseudonym. */
public record ContributionCredited(
        UUID contributionId,
        UUID commentId,
        UUID studyId,
        CreditPreference credit,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    static ContributionCredited of(Contribution contribution) {
        return new ContributionCredited(
                contribution.id(),
                contribution.commentId(),
                contribution.studyId(),
                contribution.credit().preference(),
                contribution.version(),
                contribution.country());
    }

    @Override
    public UUID subject() {
        return contributionId;
    }
}
