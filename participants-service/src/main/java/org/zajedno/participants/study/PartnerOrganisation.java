package org.zajedno.participants.study;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;

/** A university, clinic or association that takes part in studies as an organisation. */
@Entity
class PartnerOrganisation {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Country country;

    @Version
    private long version;

    private Instant createdAt;
    private Instant modifiedAt;

    protected PartnerOrganisation() {}

    PartnerOrganisation(LocalizedText name, Country country, Instant now) {
        this.id = UUID.randomUUID();
        this.name = TitlePolicy.require("name", name);
        this.country = country;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.modifiedAt = createdAt;
    }

    UUID id() {
        return id;
    }

    LocalizedText name() {
        return name;
    }

    Country country() {
        return country;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
