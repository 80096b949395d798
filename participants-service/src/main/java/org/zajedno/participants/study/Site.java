package org.zajedno.participants.study;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** Where a study runs: one place in one country, whose law holds for the participants there. */
@Entity
public class Site extends VersionedEntity {

    private UUID studyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Country country;
    private UUID partnerOrganisationId;

    protected Site() {}

    Site(UUID studyId, LocalizedText name, Country country, UUID partnerOrganisationId, Instant now) {
        super(now);
        this.studyId = studyId;
        this.name = TitlePolicy.require("name", name);
        this.country = country;
        this.partnerOrganisationId = partnerOrganisationId;
    }

    public UUID studyId() {
        return studyId;
    }

    public Country country() {
        return country;
    }

    LocalizedText name() {
        return name;
    }

    UUID partnerOrganisationId() {
        return partnerOrganisationId;
    }
}
