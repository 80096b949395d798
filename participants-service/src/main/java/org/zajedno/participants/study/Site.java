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

/** Where a study runs: one place in one country, whose law holds for the participants there. */
@Entity
public class Site {

    @Id
    private UUID id;

    private UUID studyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Country country;
    private UUID partnerOrganisationId;

    @Version
    private long version;

    private Instant createdAt;
    private Instant modifiedAt;

    protected Site() {}

    Site(UUID studyId, LocalizedText name, Country country, UUID partnerOrganisationId, Instant now) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.name = TitlePolicy.require("name", name);
        this.country = country;
        this.partnerOrganisationId = partnerOrganisationId;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.modifiedAt = createdAt;
    }

    public UUID id() {
        return id;
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
