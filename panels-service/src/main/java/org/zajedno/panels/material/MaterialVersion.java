package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A numbered version of a study material. Its texts change only while it is a draft; released it never changes again. */
@Entity
@Table(name = "material_version")
public class MaterialVersion extends VersionedEntity {

    private UUID materialId;
    private int number;

    @Enumerated(EnumType.STRING)
    private MaterialVersionState state;

    private LanguageTag sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageTag> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageTag> lagging;

    private @Nullable Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText overrideReason;

    protected MaterialVersion() {}

    /**
     * A draft; refuses one without a text in the language that it was written in.
     *
     * @param number from 1 upwards within the material
     */
    MaterialVersion(UUID materialId, int number, LanguageTag sourceLanguage, List<LanguageTag> languages, Instant now) {
        super(FROM_ONE, now);
        if (!languages.contains(sourceLanguage)) {
            throw Refusal.invalid("sourceLanguage", "must be one of the languages of the texts");
        }
        this.materialId = materialId;
        this.number = number;
        this.state = MaterialVersionState.DRAFT;
        this.sourceLanguage = sourceLanguage;
        this.languages = List.copyOf(languages);
        this.lagging = List.of();
    }

    /**
     * Notes which of its translations lag behind, because they say what they said in the version before.
     *
     * @param wordsBefore the texts of that version
     * @param words the texts of this one
     */
    void goesOnFrom(MaterialVersion before, Map<LanguageTag, String> wordsBefore, Map<LanguageTag, String> words) {
        lagging = OutdatedTranslations.after(wordsBefore, before.lagging, words, sourceLanguage);
    }

    /**
     * Notes a text that was written; refused once the version is more than a draft. Its translations lag behind a source that
     * reads otherwise, until they are written again, be it with the same words.
     *
     * @param otherwise whether it reads otherwise than before
     */
    void textWritten(LanguageTag language, boolean otherwise, Instant now) {
        requireDraft();
        if (!languages.contains(language)) {
            var more = new ArrayList<>(languages);
            more.add(language);
            languages = List.copyOf(more.stream().sorted().toList());
        }
        lagging = OutdatedTranslations.written(language, otherwise, sourceLanguage, languages, lagging);
        touch(now);
    }

    /** Notes a change that was recorded for this version; refused once it is released. */
    public void changeRecorded(Instant now) {
        requireUnreleased();
        touch(now);
    }

    /** From now on the texts stand still, because comments will point into them. */
    public void reviewOpened(Instant now) {
        if (state != MaterialVersionState.DRAFT && state != MaterialVersionState.UNDER_REVIEW) {
            throw Refusal.conflict("version-not-reviewable").with("state", state);
        }
        state = MaterialVersionState.UNDER_REVIEW;
        touch(now);
    }

    /** A later version was begun: this one has been revised, unless it is in use, which it stays until the later one is released. */
    void succeeded(Instant now) {
        if (state == MaterialVersionState.DRAFT) {
            throw Refusal.conflict("draft-exists").with("materialVersionId", id());
        }
        if (state == MaterialVersionState.UNDER_REVIEW) {
            state = MaterialVersionState.REVISED;
            touch(now);
        }
    }

    /**
     * Puts the version in use.
     *
     * @param reasonToOverride why accepted comments go without a change, or members without their language, shown to the panels;
     *     null where none does
     */
    public void release(@Nullable LocalizedText reasonToOverride, Instant now) {
        requireUnreleased();
        if (state == MaterialVersionState.REVISED) {
            throw Refusal.conflict("version-revised").with("state", state);
        }
        state = MaterialVersionState.RELEASED;
        overrideReason = reasonToOverride;
        releasedAt = now.truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    /** A later version is in use now. */
    public void retire(Instant now) {
        state = MaterialVersionState.RETIRED;
        touch(now);
    }

    /** Whether the other is an earlier version of the same material. */
    public boolean comesAfter(MaterialVersion other) {
        return materialId.equals(other.materialId) && number > other.number;
    }

    /** Refuses once comments may point into the texts. */
    void requireDraft() {
        if (state != MaterialVersionState.DRAFT) {
            throw Refusal.conflict("version-not-a-draft").with("state", state);
        }
    }

    private void requireUnreleased() {
        if (state.isPublic()) {
            throw Refusal.conflict("version-released").with("state", state);
        }
    }

    public UUID materialId() {
        return materialId;
    }

    public int number() {
        return number;
    }

    public MaterialVersionState state() {
        return state;
    }

    public LanguageTag sourceLanguage() {
        return sourceLanguage;
    }

    public List<LanguageTag> languages() {
        return languages;
    }

    /** The languages whose text does not follow the source's last change yet. */
    public List<LanguageTag> lagging() {
        return lagging;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public @Nullable LocalizedText overrideReason() {
        return overrideReason;
    }
}
