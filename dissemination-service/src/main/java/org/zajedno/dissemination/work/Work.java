package org.zajedno.dissemination.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;

/** Something that a study publishes, in as many languages as it has editions. */
@Entity
@Table(name = "work")
public class Work extends VersionedEntity {

    /** What sort of publication it is. */
    @Schema(name = "WorkKind")
    public enum Kind {
        BOOKLET,
        NEWSLETTER_ISSUE,
        ARTICLE,
        REPORT,
        VIDEO,
        LEAFLET
    }

    private UUID studyId;
    private @Nullable Country owner;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private boolean released;

    protected Work() {}

    Work(UUID studyId, @Nullable Country owner, Kind kind, LocalizedText title, Instant now) {
        super(now);
        this.studyId = studyId;
        this.owner = owner;
        this.kind = kind;
        this.title = title;
    }

    void describe(Kind newKind, LocalizedText newTitle, Instant now) {
        kind = newKind;
        title = newTitle;
        touch(now);
    }

    /** The first of its editions is out: from now on everybody may know of it. */
    public void release(Instant now) {
        if (!released) {
            released = true;
            touch(now);
        }
    }

    public UUID studyId() {
        return studyId;
    }

    /** Whose it is; null for the whole project. */
    public @Nullable Country owner() {
        return owner;
    }

    Kind kind() {
        return kind;
    }

    LocalizedText title() {
        return title;
    }

    boolean isReleased() {
        return released;
    }
}
