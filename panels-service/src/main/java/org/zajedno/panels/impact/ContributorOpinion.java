package org.zajedno.panels.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** How a contributor sees what came of it; each has the own, and nobody writes over another's. */
@Entity
@Table(name = "contributor_view")
class ContributorOpinion extends VersionedEntity {

    private UUID impactEntryId;
    private Country country;
    private @Nullable UUID membershipId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    protected ContributorOpinion() {}

    /** @param membershipId whose it is; null where the PPI lead tells it for the contributors of the country */
    ContributorOpinion(
            ImpactEntry entry, Country country, @Nullable UUID membershipId, LocalizedText text, Instant now) {
        super(FROM_ONE, now);
        this.impactEntryId = entry.id();
        this.country = country;
        this.membershipId = membershipId;
        this.text = text;
    }

    void change(LocalizedText newText, Instant now) {
        text = newText;
        touch(now);
    }

    UUID impactEntryId() {
        return impactEntryId;
    }

    @Nullable
    UUID membershipId() {
        return membershipId;
    }

    LocalizedText text() {
        return text;
    }
}
