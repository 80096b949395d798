package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A passage that reads otherwise in a version than in the one before, and why. */
@Entity
@Table(name = "material_change")
@DynamicUpdate // the database lets the description change and nothing else
public class MaterialChange extends VersionedEntity {

    private UUID materialVersionId;
    private LanguageTag language;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Passage passageBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Passage passageAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText description;

    protected MaterialChange() {}

    /**
     * A change of a version; refuses one that names no passage at all.
     *
     * @param before in the version before; null where something was added
     * @param after in this version; null where something was taken out
     */
    public MaterialChange(
            UUID materialVersionId,
            LanguageTag language,
            @Nullable Passage before,
            @Nullable Passage after,
            LocalizedText description,
            Instant now) {
        super(FROM_ONE, now);
        if (before == null && after == null) {
            throw Refusal.invalid("after", "is needed, unless the passage was taken out and before says which");
        }
        this.materialVersionId = materialVersionId;
        this.language = language;
        this.passageBefore = before;
        this.passageAfter = after;
        this.description = description;
    }

    /** Adds the description in further languages, also once the version is released; what was said stays. */
    public void translate(LocalizedText further, Instant now) {
        description = description.and(further);
        touch(now);
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    public LanguageTag language() {
        return language;
    }

    public @Nullable Passage before() {
        return passageBefore;
    }

    public @Nullable Passage after() {
        return passageAfter;
    }

    public LocalizedText description() {
        return description;
    }
}
