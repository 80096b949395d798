package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zajedno.dissemination.trace.TraceRows.Row;
import org.zajedno.dissemination.work.Editing;
import org.zajedno.kit.problem.Refusal;

/** Walks from any link of the chain back to the comments behind it, and from them and from itself forward to the reports. */
@ApplicationScoped
class TraceWalk {

    private final TraceRows rows;
    private final Editing editing;
    private final TraceSight sight;

    TraceWalk(TraceRows rows, Editing editing, TraceSight sight) {
        this.rows = rows;
        this.editing = editing;
        this.sight = sight;
    }

    Trace from(TraceKind kind, UUID id) {
        if (!sight.isStart(kind)) {
            throw Refusal.notFound();
        }
        var start = first(kind, id);
        var chain = new Chain(node(kind, start));
        var comments = back(chain, kind, start);
        if (comments.length > 0 && (kind == TraceKind.RESPONSE || sight.seesBeyondTheOwn())) {
            add(chain, TraceKind.COMMENT, rows.comments(comments));
        }
        forward(chain);
        return chain.toTrace();
    }

    private Row first(TraceKind kind, UUID id) {
        var found = switch (kind) {
            case COMMENT -> rows.comments(id);
            case CONCERN -> rows.concern(id);
            case RESPONSE -> rows.response(id);
            case MATERIAL_VERSION -> rows.version(id);
            case IMPACT_ENTRY -> rows.impactEntry(id, sight.seesWholeLog());
            case GRIPP_REPORT -> rows.grippReport(id);
            case EDITION -> rows.edition(id, editing.isCallersTask());
            case EVENT -> rows.event(id);
            case REPORT_LINE -> rows.line(id);
        };
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Adds what lies between the start and the comments; returns the comments. */
    private UUID[] back(Chain chain, TraceKind kind, Row start) {
        var comments = switch (kind) {
            case COMMENT -> List.<UUID>of();
            case CONCERN -> rows.commentsGatheredIn(start.id());
            case RESPONSE -> List.of(start.origin());
            case MATERIAL_VERSION -> rows.commentsThatChanged(start.id());
            case IMPACT_ENTRY -> rows.commentsBehind(start.id());
            case GRIPP_REPORT -> backFromReport(chain, start.id());
            case EDITION -> rows.commentsCreditedIn(start.id());
            case EVENT -> backFromEvent(chain, start.id());
            case REPORT_LINE -> backFromLine(chain, start.origin());
        };
        if (comments.size() == TraceRows.MOST) {
            chain.cut();
        }
        return comments.stream().distinct().toArray(UUID[]::new);
    }

    private List<UUID> backFromReport(Chain chain, UUID report) {
        if (!sight.isStart(TraceKind.IMPACT_ENTRY)) {
            return List.of();
        }
        add(chain, TraceKind.IMPACT_ENTRY, rows.impactReportedIn(report, sight.seesWholeLog()));
        var entries = chain.ids(TraceKind.IMPACT_ENTRY);
        return entries.length == 0 ? List.of() : rows.commentsBehind(entries);
    }

    private List<UUID> backFromEvent(Chain chain, UUID event) {
        add(chain, TraceKind.EDITION, rows.editionsPresentedAt(event, editing.isCallersTask()));
        return creditedInAllOf(chain);
    }

    private List<UUID> backFromLine(Chain chain, UUID about) {
        var event = rows.event(about);
        if (!event.isEmpty()) {
            add(chain, TraceKind.EVENT, event);
            return backFromEvent(chain, about);
        }
        add(chain, TraceKind.EDITION, rows.edition(about, editing.isCallersTask()));
        return creditedInAllOf(chain);
    }

    private List<UUID> creditedInAllOf(Chain chain) {
        var editions = chain.ids(TraceKind.EDITION);
        return editions.length == 0 ? List.of() : rows.commentsCreditedIn(editions);
    }

    private void forward(Chain chain) {
        var comments = chain.ids(TraceKind.COMMENT);
        if (comments.length > 0) {
            if (sight.shows(TraceKind.CONCERN)) {
                step(chain, TraceLink.Type.GATHERED_IN, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
            }
            step(chain, TraceLink.Type.RESPONDED_BY, TraceKind.RESPONSE, rows.responsesTo(comments));
            step(chain, TraceLink.Type.CHANGED_IN, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
            if (sight.shows(TraceKind.IMPACT_ENTRY)) {
                step(chain, TraceLink.Type.LOGGED_IN, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
            }
            step(
                    chain,
                    TraceLink.Type.CREDITED_IN,
                    TraceKind.EDITION,
                    rows.editionsCrediting(editing.isCallersTask(), comments));
        }
        forwardToGrippReports(chain);
        var editions = chain.ids(TraceKind.EDITION);
        if (editions.length > 0) {
            var presenting = rows.eventsPresenting(editions);
            add(chain, TraceKind.EVENT, presenting);
            presenting.forEach(row -> chain.link(
                    TraceLink.Type.PRESENTED_AT, TraceKind.EDITION, row.origin(), TraceKind.EVENT, row.id()));
        }
        forwardToReports(chain, editions);
    }

    /** Whoever sees an entry of the log sees frozen reports as well. */
    private void forwardToGrippReports(Chain chain) {
        var entries = chain.ids(TraceKind.IMPACT_ENTRY);
        if (entries.length == 0) {
            return;
        }
        var reports = rows.grippReportsOn(entries);
        add(chain, TraceKind.GRIPP_REPORT, reports);
        reports.forEach(row -> chain.link(
                TraceLink.Type.REPORTED_IN, TraceKind.IMPACT_ENTRY, row.origin(), TraceKind.GRIPP_REPORT, row.id()));
    }

    private void forwardToReports(Chain chain, UUID... editions) {
        var subjects = Stream.of(editions, chain.ids(TraceKind.EVENT))
                .flatMap(Stream::of)
                .toArray(UUID[]::new);
        if (subjects.length == 0) {
            return;
        }
        var lines = rows.linesAbout(subjects);
        add(chain, TraceKind.REPORT_LINE, lines);
        var shown = List.of(editions);
        lines.forEach(line -> chain.link(
                TraceLink.Type.REPORTED_IN,
                shown.contains(line.origin()) ? TraceKind.EDITION : TraceKind.EVENT,
                line.origin(),
                TraceKind.REPORT_LINE,
                line.id()));
    }

    private static void step(Chain chain, TraceLink.Type type, TraceKind to, List<Row> found) {
        add(chain, to, found);
        found.forEach(row -> chain.link(type, TraceKind.COMMENT, row.origin(), to, row.id()));
    }

    private static void add(Chain chain, TraceKind kind, List<Row> found) {
        if (found.size() == TraceRows.MOST) {
            chain.cut();
        }
        Function<Row, TraceNode> asNode = row -> node(kind, row);
        chain.add(found.stream().map(asNode).toList());
    }

    private static TraceNode node(TraceKind kind, Row row) {
        var href = switch (kind) {
            case COMMENT -> "/v1/comments/" + row.id();
            case CONCERN -> "/v1/concerns/" + row.id();
            case RESPONSE -> "/v1/comments/" + row.path();
            case MATERIAL_VERSION -> "/v1/material-versions/" + row.id();
            case IMPACT_ENTRY -> "/v1/impact-entries/" + row.id();
            case GRIPP_REPORT -> "/v1/gripp-reports/" + row.id();
            case EDITION -> "/v1/editions/" + row.id();
            case EVENT -> "/v1/events/" + row.id();
            case REPORT_LINE -> "/v1/reports/" + row.path() + "/" + row.id();
        };
        var isResponse = kind == TraceKind.RESPONSE;
        return new TraceNode(
                kind,
                row.id(),
                row.label(),
                isResponse ? null : row.state(),
                isResponse ? row.state() : null,
                href,
                row.day());
    }
}
