package org.zajedno.panels.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;
import org.zajedno.panels.comment.CreditPreference;

/**
 * How a contribution shall be credited from now on; NONE takes a credit back. Never holds a name or pseudonym.
 *
 * @param creditDigest what only the holders of the key can tell the name or pseudonym by; absent where none is printed
 */
record ContributionCredited(
        UUID contributionId,
        UUID commentId,
        UUID studyId,
        CreditPreference credit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String creditDigest,
        long version,
        @JsonIgnore Country country)
        implements Fact {

    static ContributionCredited of(Contribution contribution, @Nullable String digest) {
        return new ContributionCredited(
                contribution.id(),
                contribution.commentId(),
                contribution.studyId(),
                contribution.credit().preference(),
                digest,
                contribution.version(),
                contribution.country());
    }

    @Override
    public UUID subject() {
        return contributionId;
    }
}
