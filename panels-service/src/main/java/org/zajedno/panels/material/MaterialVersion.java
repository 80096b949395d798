package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Aggregate;

/** A numbered version of a study material. Its texts change only while it is a draft; released it never changes again. */
@Entity
@Table(name = "material_version")
public class MaterialVersion extends Aggregate {

    private UUID materialId;
    private int number;

    @Enumerated(EnumType.STRING)
    private MaterialVersionState state;

    private LanguageTag sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageTag> languages;

    private Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText overrideReason;

    protected MaterialVersion() {}

    /**
     * A draft; refuses one without a text in the language that it was written in.
     *
     * @param number from 1 upwards within the material
     */
    MaterialVersion(UUID materialId, int number, LanguageTag sourceLanguage, List<LanguageTag> languages, Instant now) {
        super(now);
        if (!languages.contains(sourceLanguage)) {
            throw Refusal.invalid("sourceLanguage", "must be one of the languages of the texts");
        }
        this.materialId = materialId;
        this.number = number;
        this.state = MaterialVersionState.DRAFT;
        this.sourceLanguage = sourceLanguage;
        this.languages = List.copyOf(languages);
    }

    /** Notes a text that was written or changed; refused once the version is more than a draft. */
    void textWritten(LanguageTag language, Instant now) {
        requireDraft();
        if (!languages.contains(language)) {
            var more = new ArrayList<>(languages);
            more.add(language);
            languages = List.copyOf(more.stream().sorted().toList());
        }
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
     * @param reasonToOverride why accepted comments go without a change, shown to the panels; null where none does
     */
    public void release(LocalizedText reasonToOverride, Instant now) {
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

    private void requireDraft() {
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

    public Instant releasedAt() {
        return releasedAt;
    }

    public LocalizedText overrideReason() {
        return overrideReason;
    }
}
