package org.zajedno.panels.gripp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** A report on the involvement in a study. Its figures follow the evidence until it is frozen; from then on it never changes. */
@Entity
@Table(name = "gripp_report")
class GrippReport extends VersionedEntity {

    private UUID studyId;

    @Enumerated(EnumType.STRING)
    private GrippForm form;

    private LanguageTag language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, GrippItemEntry> written;

    private boolean noneFound;
    private @Nullable String study;
    private @Nullable Integer number;
    private @Nullable Instant frozenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<GrippItemView> frozen;

    protected GrippReport() {}

    GrippReport(UUID studyId, GrippForm form, LanguageTag language, Instant now) {
        super(FROM_ONE, now);
        this.studyId = studyId;
        this.form = form;
        this.language = language;
        this.written = Map.of();
    }

    /**
     * Writes an item, or says that it does not apply; refuses where it must apply, and everything once the report is frozen.
     *
     * @param text null to take back what was written
     */
    void write(String code, @Nullable String text, boolean notApplicable, Instant now) {
        requireDraft();
        var item = form.items().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (notApplicable && (text != null || !item.mayNotApply())) {
            throw Refusal.invalid("notApplicable", "cannot be said of this item, or not together with a text");
        }
        var items = new TreeMap<>(written);
        if (text == null && !notApplicable) {
            items.remove(code);
        } else {
            items.put(code, new GrippItemEntry(text, notApplicable));
        }
        written = items;
        touch(now);
    }

    /**
     * Closes the report for good. Refused while an item waits for its author, and while nobody looked at what did not go well: the
     * log must tell of a bad effect or of none, or the report must say that both were looked for and not found.
     *
     * @param study what it is called now; null if nobody has told
     * @param items as they stand
     * @param looksAtFailure whether the impact log does
     * @param saysNoneFound whether the report says so
     * @param newNumber the next number of all reports
     */
    void freeze(
            @Nullable String study,
            List<GrippItemView> items,
            boolean looksAtFailure,
            boolean saysNoneFound,
            IntSupplier newNumber,
            Instant now) {
        requireDraft();
        var missing = items.stream()
                .filter(GrippItemView::isMissing)
                .map(GrippItemView::code)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.conflict("gripp-items-missing").with("codes", missing);
        }
        if (!looksAtFailure && !saysNoneFound) {
            throw Refusal.conflict("gripp-failure-not-considered");
        }
        // asked for when nothing can be refused any more, so that the numbers have no gaps
        number = newNumber.getAsInt();
        this.study = study;
        frozen = List.copyOf(items);
        noneFound = !looksAtFailure;
        frozenAt = now.truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    void requireDraft() {
        if (isFrozen()) {
            throw Refusal.conflict("gripp-frozen");
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    UUID studyId() {
        return studyId;
    }

    /** What the study was called when the report was frozen; null before, and where nobody had told. */
    @Nullable
    String study() {
        return study;
    }

    GrippForm form() {
        return form;
    }

    LanguageTag language() {
        return language;
    }

    Map<String, GrippItemEntry> written() {
        return written;
    }

    /** Whether bad effects and involvement without effect were looked for and not found. */
    boolean isNoneFound() {
        return noneFound;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    @Nullable
    List<GrippItemView> frozen() {
        return frozen;
    }
}
