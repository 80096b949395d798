package org.zajedno.panels.gripp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.panels.PanelsConfig;
import org.zajedno.panels.impact.ImpactEntry;
import org.zajedno.panels.study.StudyRepository;

/** Builds a report from the evidence and from what people wrote. */
@ApplicationScoped
class WriteGrippReport {

    private final GrippReportRepository reports;
    private final EvidenceRepository base;
    private final StudyRepository studies;
    private final PanelsConfig config;
    private final Outbox outbox;
    private final Clock clock;

    WriteGrippReport(
            GrippReportRepository reports,
            EvidenceRepository base,
            StudyRepository studies,
            PanelsConfig config,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.base = base;
        this.studies = studies;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    GrippReport begin(NewGrippReport request) {
        // refused here already, and not when it is read
        GrippMessages.in(request.language());
        var report = new GrippReport(request.studyId(), request.form(), request.language(), clock.instant());
        reports.persistAndFlush(report);
        return report;
    }

    void write(GrippReport report, String code, GrippItemChange request) {
        report.write(code, request.text(), Boolean.TRUE.equals(request.notApplicable()), clock.instant());
        reports.flush();
    }

    void freeze(GrippReport report, boolean saysNoneFound) {
        report.requireDraft();
        var evidence = base.of(report.studyId());
        report.freeze(
                studies.name(report.studyId()).orElse(null),
                filled(report, evidence),
                evidence.looksAtFailure(),
                saysNoneFound,
                reports::nextNumber,
                clock.instant());
        reports.flush();
        outbox.add(GrippReportFrozen.of(
                report, evidence.impact().stream().map(ImpactEntry::id).toList()));
    }

    GrippReportView view(GrippReport report) {
        var frozen = report.frozen();
        var items = frozen == null ? filled(report, base.of(report.studyId())) : frozen;
        var words = GrippMessages.in(report.language());
        var title = words.of("title", report.form());
        var frozenAt = report.frozenAt();
        var study = report.isFrozen()
                ? report.study()
                : studies.name(report.studyId()).orElse(null);
        return new GrippReportView(
                report.id(),
                report.studyId(),
                study,
                report.form(),
                report.language(),
                title,
                report.number(),
                frozenAt,
                frozenAt == null ? null : citation(report, frozenAt, study, title),
                report.isNoneFound() ? words.of("evidence.noneFound") : null,
                items,
                items.stream()
                        .filter(GrippItemView::isMissing)
                        .map(GrippItemView::code)
                        .toList(),
                words.of("label.source"),
                EntityTags.of(report.version(), List.of()));
    }

    private static String citation(GrippReport report, Instant frozenAt, @Nullable String study, String title) {
        return "Zajedno, " + (study == null ? "" : study + ": ") + title + ". No. " + report.number() + ", "
                + LocalDate.ofInstant(frozenAt, ZoneOffset.UTC);
    }

    private List<GrippItemView> filled(GrippReport report, Evidence evidence) {
        var words = GrippMessages.in(report.language());
        var writer = new EvidenceTextWriter(evidence, words, config.smallestGroup());
        return report.form().items().stream()
                .map(item -> filled(item, report, writer, words))
                .toList();
    }

    private static GrippItemView filled(
            GrippItem item, GrippReport report, EvidenceTextWriter writer, GrippMessages words) {
        var written = report.written().getOrDefault(item.code(), new GrippItemEntry(null, false));
        var automatic = item.source() == ItemSource.AUTO ? writer.about(report.form(), item) : null;
        return new GrippItemView(
                item.code(),
                words.of("section." + item.section()),
                words.of("item." + item.name()),
                words.ifThere("asks." + item.name()),
                item.source(),
                automatic == null ? written.text() : automatic.text(),
                automatic == null ? null : written.text(),
                written.notApplicable(),
                item.mayNotApply(),
                automatic == null ? List.of() : automatic.evidenceRefs());
    }
}
