package org.zajedno.participants.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.participants.study.TitlePolicy;

/** What a study asks people to agree to, through all of its versions. */
@Entity
class ConsentForm {

    @Id
    private UUID id;

    private UUID studyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Version
    private long version;

    private Instant createdAt;
    private Instant modifiedAt;

    protected ConsentForm() {}

    ConsentForm(UUID studyId, LocalizedText title, Instant now) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.title = TitlePolicy.require("title", title);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.modifiedAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID studyId() {
        return studyId;
    }

    LocalizedText title() {
        return title;
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
