package org.zajedno.dissemination.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.edition.EditionRepository;
import org.zajedno.dissemination.event.KnownEventRepository;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.dissemination.work.WorkRepository;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.problem.Refusal;

/** Adds and changes lines of a table. A line must be about something that is out, in a known period of a known grant. */
@ApplicationScoped
class WriteReportLine {

    private static final int MOST_LINES = 1_000;

    private final ReportLineRepository lines;
    private final PortalLabels labels;
    private final StudyRepository studies;
    private final WorkRepository works;
    private final EditionRepository editions;
    private final KnownEventRepository events;
    private final Clock clock;

    WriteReportLine(
            ReportLineRepository lines,
            PortalLabels labels,
            StudyRepository studies,
            WorkRepository works,
            EditionRepository editions,
            KnownEventRepository events,
            Clock clock) {
        this.lines = lines;
        this.labels = labels;
        this.studies = studies;
        this.works = works;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    ReportLine add(String grant, int period, ReportForm form, ReportedActivity reportedActivity) {
        requirePeriod(grant, period);
        requireSound(grant, form, reportedActivity);
        if (lines.countOf(grant, period, form) >= MOST_LINES) {
            throw Refusal.conflict("report-full").with("most", MOST_LINES);
        }
        var line = new ReportLine(grant, period, form, reportedActivity, clock.instant());
        lines.persistAndFlush(line);
        return line;
    }

    ReportLine change(
            String grant,
            int period,
            ReportForm form,
            UUID id,
            @Nullable String ifMatch,
            ReportedActivity reportedActivity) {
        var line = lines.require(grant, period, form, id);
        EntityTags.require(ifMatch, line.version());
        requireSound(grant, form, reportedActivity);
        line.rewrite(reportedActivity, clock.instant());
        lines.flush();
        return line;
    }

    private void requirePeriod(String grant, int period) {
        if (studies.period(grant, period).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private void requireSound(String grant, ReportForm form, ReportedActivity reportedActivity) {
        labels.requireKnown(form, reportedActivity);
        if (!isKnown(grant, reportedActivity.about())) {
            throw Refusal.invalid("about.id", "is no published edition of this grant and no announced event");
        }
    }

    private boolean isKnown(String grant, ReportSubject reportSubject) {
        return switch (reportSubject.kind()) {
            case EVENT -> !events.of(List.of(reportSubject.id())).isEmpty();
            case EDITION ->
                editions.findByIdOptional(reportSubject.id())
                        .filter(edition -> edition.state().isOut())
                        .flatMap(edition -> works.findByIdOptional(edition.workId()))
                        .flatMap(work -> studies.find(work.studyId()))
                        .filter(study -> study.grantNumber().equals(grant))
                        .isPresent();
        };
    }
}
