package org.zajedno.participants.consent;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.participants.study.TitlePolicy;

/** What a study asks people to agree to, through all of its versions. */
@Entity
class ConsentForm extends VersionedEntity {

    private UUID studyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    protected ConsentForm() {}

    ConsentForm(UUID studyId, LocalizedText title, Instant now) {
        super(now);
        this.studyId = studyId;
        this.title = TitlePolicy.require("title", title);
    }

    UUID studyId() {
        return studyId;
    }

    LocalizedText title() {
        return title;
    }
}
