package org.zajedno.participants.study;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** A university, clinic or association that takes part in studies as an organisation. */
@Entity
class PartnerOrganisation extends VersionedEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Country country;

    protected PartnerOrganisation() {}

    PartnerOrganisation(LocalizedText name, Country country, Instant now) {
        super(now);
        this.name = TitlePolicy.require("name", name);
        this.country = country;
    }

    LocalizedText name() {
        return name;
    }

    Country country() {
        return country;
    }
}
