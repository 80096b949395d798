package org.zajedno.dissemination.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.event.KnownEvent;
import org.zajedno.dissemination.event.KnownEventRepository;
import org.zajedno.dissemination.reference.KosovoMention;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Shows the tables and their lines, in English, the language of the portal. */
@ApplicationScoped
class ReportPresenter {

    private final ReportLineRepository lines;
    private final PortalLabels labels;
    private final ReferenceData reference;
    private final StudyRepository studies;
    private final KnownEventRepository events;

    ReportPresenter(
            ReportLineRepository lines,
            PortalLabels labels,
            ReferenceData reference,
            StudyRepository studies,
            KnownEventRepository events) {
        this.lines = lines;
        this.labels = labels;
        this.reference = reference;
        this.studies = studies;
        this.events = events;
    }

    DisseminationReport dissemination(String grant, int period) {
        var head = head(grant, period, ReferenceData.DISSEMINATION_TYPES);
        var found = lines.of(grant, period, ReportForm.DISSEMINATION);
        return new DisseminationReport(
                head, DisseminationReport.COLUMNS, views(found, DisseminationLine::from), note(found));
    }

    CommunicationReport communication(String grant, int period) {
        var head = head(grant, period, ReferenceData.COMMUNICATION_CHANNELS);
        var found = lines.of(grant, period, ReportForm.COMMUNICATION);
        return new CommunicationReport(
                head, CommunicationReport.COLUMNS, views(found, CommunicationLine::from), note(found));
    }

    DisseminationLine disseminationLine(ReportLine line) {
        return views(List.of(line), DisseminationLine::from).getFirst();
    }

    CommunicationLine communicationLine(ReportLine line) {
        return views(List.of(line), CommunicationLine::from).getFirst();
    }

    /** How a line is shown in its table. */
    private interface LineMapper<L> {

        L from(ReportLine line, PortalLabels labels, @Nullable Reach reach);
    }

    private <L> List<L> views(List<ReportLine> found, LineMapper<L> mapper) {
        var announced = eventsOf(found);
        return found.stream()
                .map(line -> mapper.from(line, labels, reach(line, announced)))
                .toList();
    }

    private ReportHead head(String grant, int number, String sorts) {
        var period = studies.period(grant, number).orElseThrow(Refusal::notFound);
        var study = studies.underGrant(grant).orElseThrow(Refusal::notFound);
        var versions = new TreeMap<String, Integer>();
        Stream.of(sorts, ReferenceData.TARGET_AUDIENCES, ReferenceData.ACTIVITY_STATUSES)
                .forEach(list -> versions.put(list, reference.current(list).version()));
        return new ReportHead(grant, study.acronym(), period, versions);
    }

    private Map<UUID, KnownEvent> eventsOf(List<ReportLine> found) {
        var ids = found.stream()
                .map(line -> line.activity().about())
                .filter(about -> about.kind() == ReportSubject.Kind.EVENT)
                .map(ReportSubject::id)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : events.of(ids).stream().collect(Collectors.toMap(KnownEvent::id, Function.identity()));
    }

    private static @Nullable Reach reach(ReportLine line, Map<UUID, KnownEvent> announced) {
        return Reach.of(announced.get(line.activity().about().id()));
    }

    private @Nullable String note(List<ReportLine> found) {
        var named = found.stream()
                .map(ReportLine::activity)
                .anyMatch(activity -> KosovoMention.in(activity.name(), activity.description(), activity.outcome()));
        return named
                ? reference
                        .sentence(ReferenceData.STATUS_NOTES, "XK", LanguageTag.ENGLISH)
                        .orElseThrow()
                : null;
    }
}
