package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** A text of a study that panels advise on, through all of its versions. */
@Entity
@Table(name = "study_material")
public class StudyMaterial extends VersionedEntity {

    private UUID studyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    protected StudyMaterial() {}

    StudyMaterial(UUID studyId, LocalizedText title, MaterialKind kind, Instant now) {
        super(FROM_ONE, now);
        this.studyId = studyId;
        this.title = title;
        this.kind = kind;
    }

    /** Notes that the material has another version, or another one in use. */
    public void versionsChanged(Instant now) {
        touch(now);
    }

    public UUID studyId() {
        return studyId;
    }

    public LocalizedText title() {
        return title;
    }

    public MaterialKind kind() {
        return kind;
    }
}
