package org.zajedno.panels.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** What several comments on a version of a material have in common, as the researchers word it. */
@Entity
@Table(name = "concern")
class Concern extends VersionedEntity {

    private UUID materialVersionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText title;

    // counted here, because a member who takes a comment back sees no comments of other countries
    private int standing;

    protected Concern() {}

    /** @param standing how many comments raise it */
    Concern(UUID materialVersionId, LocalizedText title, int standing, Instant now) {
        super(FROM_ONE, now);
        this.materialVersionId = materialVersionId;
        this.title = title;
        this.standing = standing;
    }

    void describe(LocalizedText newTitle, int nowStanding, Instant now) {
        title = newTitle;
        standing = nowStanding;
        touch(now);
    }

    /**
     * Refuses whoever does not see all of it, because a change or an answer would pass over comments behind a wall.
     *
     * @param seen how many of its comments the caller sees
     */
    void requireSeenWhole(long seen) {
        if (seen < standing) {
            throw Refusal.forbidden("foreign-country");
        }
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    /** Null once every comment that raised it was taken back: a title may repeat what was said. */
    public @Nullable LocalizedText title() {
        return title;
    }
}
