package org.zajedno.dissemination.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.dissemination.event.KnownEvent;
import org.zajedno.dissemination.event.KnownEventRepository;
import org.zajedno.dissemination.reference.KosovoMention;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Puts reports together; in English, the language of the portal. */
@ApplicationScoped
class ReportPresenter {

    private final ReportLineRepository lines;
    private final PortalLabels portalLabels;
    private final ReferenceData reference;
    private final StudyRepository studies;
    private final KnownEventRepository events;

    ReportPresenter(
            ReportLineRepository lines,
            PortalLabels portalLabels,
            ReferenceData reference,
            StudyRepository studies,
            KnownEventRepository events) {
        this.lines = lines;
        this.portalLabels = portalLabels;
        this.reference = reference;
        this.studies = studies;
        this.events = events;
    }

    DisseminationReport dissemination(String grant, int period) {
        var head = head(grant, period, ReferenceData.DISSEMINATION_TYPES);
        var found = lines.of(grant, period, ReportForm.DISSEMINATION);
        var reached = reached(found);
        return new DisseminationReport(
                head,
                DisseminationReport.COLUMNS,
                found.stream()
                        .map(line -> DisseminationLine.from(line, portalLabels, reach(line, reached)))
                        .toList(),
                note(found));
    }

    CommunicationReport communication(String grant, int period) {
        var head = head(grant, period, ReferenceData.COMMUNICATION_CHANNELS);
        var found = lines.of(grant, period, ReportForm.COMMUNICATION);
        var reached = reached(found);
        return new CommunicationReport(
                head,
                CommunicationReport.COLUMNS,
                found.stream()
                        .map(line -> CommunicationLine.from(line, portalLabels, reach(line, reached)))
                        .toList(),
                note(found));
    }

    DisseminationLine disseminationLine(ReportLine line) {
        return DisseminationLine.from(line, portalLabels, reach(line, reached(List.of(line))));
    }

    CommunicationLine communicationLine(ReportLine line) {
        return CommunicationLine.from(line, portalLabels, reach(line, reached(List.of(line))));
    }

    private ReportHead head(String grant, int number, String sorts) {
        var period = studies.period(grant, number).orElseThrow(Refusal::notFound);
        var study = studies.underGrant(grant).orElseThrow(Refusal::notFound);
        var versions = new TreeMap<String, Integer>();
        Stream.of(sorts, ReferenceData.TARGET_AUDIENCES, ReferenceData.ACTIVITY_STATUSES)
                .forEach(list -> versions.put(list, reference.current(list).version()));
        return new ReportHead(grant, study.acronym(), period, versions);
    }

    private Map<UUID, KnownEvent> reached(List<ReportLine> found) {
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

    private static Reach reach(ReportLine line, Map<UUID, KnownEvent> reached) {
        return Reach.of(reached.get(line.activity().about().id()));
    }

    private String note(List<ReportLine> found) {
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
