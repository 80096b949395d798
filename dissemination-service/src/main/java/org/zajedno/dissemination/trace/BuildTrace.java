package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zajedno.dissemination.trace.TraceRepository.Row;
import org.zajedno.dissemination.trace.Viewer.CommentView;
import org.zajedno.dissemination.work.DraftAccessPolicy;
import org.zajedno.kit.problem.Refusal;

/**
 * Walks from any link of the chain back to the comments behind it, and from them and from itself forward to the reports. Whoever
 * is not shown the comments is led past them.
 */
@ApplicationScoped
class BuildTrace {

    private final TraceRepository rows;
    private final DraftAccessPolicy draftAccessPolicy;
    private final Viewer sight;
    private final CommentCounter counter;

    BuildTrace(TraceRepository rows, DraftAccessPolicy draftAccessPolicy, Viewer sight, CommentCounter counter) {
        this.rows = rows;
        this.draftAccessPolicy = draftAccessPolicy;
        this.sight = sight;
        this.counter = counter;
    }

    Trace from(TraceKind kind, UUID id) {
        if (!sight.isStart(kind)) {
            throw Refusal.notFound();
        }
        var start = first(kind, id);
        var traceGraph = new TraceGraph(node(kind, start));
        if (kind == TraceKind.COMMENT || kind == TraceKind.RESPONSE) {
            return fromComment(traceGraph, kind == TraceKind.COMMENT ? start.id() : start.origin());
        }
        return sight.isLead() ? withComments(traceGraph, kind, start) : withoutComments(traceGraph, kind, start);
    }

    private Trace fromComment(TraceGraph traceGraph, UUID comment) {
        var view = sight.viewOf(comment);
        if (view == CommentView.NOTHING) {
            throw Refusal.notFound();
        }
        if (traceGraph.ids(TraceKind.COMMENT).length == 0) {
            add(traceGraph, TraceKind.COMMENT, rows.comments(comment));
        }
        forward(traceGraph, view == CommentView.WHOLE);
        return traceGraph.toTrace(null);
    }

    /** Counts beside the comments of the own countries would tell, by what is left, of those of others. */
    private Trace withComments(TraceGraph traceGraph, TraceKind kind, Row start) {
        surround(traceGraph, kind, start);
        var comments = commentsBehind(traceGraph, kind, start);
        if (comments.length > 0) {
            add(traceGraph, TraceKind.COMMENT, rows.comments(comments));
        }
        forward(traceGraph, true);
        return traceGraph.toTrace(null);
    }

    /**
     * Shows what the comments join without showing them. Who is thanked leads nowhere: what a study printed and what changed its
     * material stand side by side, the same whoever of its contributors is thanked.
     */
    private Trace withoutComments(TraceGraph traceGraph, TraceKind kind, Row start) {
        surround(traceGraph, kind, start);
        var editions = traceGraph.ids(TraceKind.EDITION);
        var isPrint = kind == TraceKind.EDITION || kind == TraceKind.EVENT || kind == TraceKind.REPORT_LINE;
        if (isPrint) {
            backToVersions(traceGraph, editions);
        } else if (sight.seesBeyondTheOwn()) {
            forwardThrough(traceGraph, commentsBehind(traceGraph, kind, start));
        }
        forwardFromVersions(traceGraph, !isPrint);
        forwardToGrippReports(traceGraph);
        forwardFromEditions(traceGraph);
        return traceGraph.toTrace(counter.behind(kind, isPrint ? editions : new UUID[] {start.id()}));
    }

    private Row first(TraceKind kind, UUID id) {
        var found = switch (kind) {
            case COMMENT -> rows.comments(id);
            case CONCERN -> rows.concern(id);
            case RESPONSE -> rows.response(id);
            case MATERIAL_VERSION -> rows.version(id, sight.seesUnreleased());
            case IMPACT_ENTRY -> rows.impactEntry(id, sight.seesWholeLog());
            case GRIPP_REPORT -> rows.grippReport(id);
            case EDITION -> rows.edition(id, draftAccessPolicy.isCallersTask());
            case EVENT -> rows.event(id);
            case REPORT_LINE -> rows.line(id);
        };
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Adds what lies between the start and the comments. */
    private void surround(TraceGraph traceGraph, TraceKind kind, Row start) {
        switch (kind) {
            case GRIPP_REPORT -> {
                if (sight.isStart(TraceKind.IMPACT_ENTRY)) {
                    add(traceGraph, TraceKind.IMPACT_ENTRY, rows.impactReportedIn(start.id(), sight.seesWholeLog()));
                }
            }
            case EVENT -> addPresentedAt(traceGraph, start.id());
            case REPORT_LINE -> {
                var event = rows.event(start.origin());
                add(traceGraph, TraceKind.EVENT, event);
                if (event.isEmpty()) {
                    add(traceGraph, TraceKind.EDITION, rows.edition(start.origin(), draftAccessPolicy.isCallersTask()));
                } else {
                    addPresentedAt(traceGraph, start.origin());
                }
            }
            default -> {}
        }
    }

    private void addPresentedAt(TraceGraph traceGraph, UUID event) {
        add(traceGraph, TraceKind.EDITION, rows.editionsPresentedAt(event, draftAccessPolicy.isCallersTask()));
    }

    private UUID[] commentsBehind(TraceGraph traceGraph, TraceKind kind, Row start) {
        var comments = switch (kind) {
            case CONCERN -> rows.commentsGatheredIn(start.id());
            case MATERIAL_VERSION -> rows.commentsThatChanged(start.id());
            case IMPACT_ENTRY, GRIPP_REPORT -> rows.commentsBehind(traceGraph.ids(TraceKind.IMPACT_ENTRY));
            case EDITION, EVENT, REPORT_LINE -> rows.commentsCreditedIn(traceGraph.ids(TraceKind.EDITION));
            case COMMENT, RESPONSE -> List.<UUID>of();
        };
        if (comments.size() == TraceRepository.MOST) {
            traceGraph.cut();
        }
        return comments.stream().distinct().toArray(UUID[]::new);
    }

    private void backToVersions(TraceGraph traceGraph, UUID... editions) {
        if (editions.length > 0) {
            var versions = rows.versionsOfStudies(editions);
            add(traceGraph, TraceKind.MATERIAL_VERSION, versions);
            versions.forEach(row -> traceGraph.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.id(), TraceKind.EDITION, row.origin()));
        }
    }

    private void forwardThrough(TraceGraph traceGraph, UUID... comments) {
        if (comments.length == 0) {
            return;
        }
        through(traceGraph, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
        if (sight.shows(TraceKind.CONCERN)) {
            through(traceGraph, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
        }
        if (sight.isStart(TraceKind.IMPACT_ENTRY)) {
            through(traceGraph, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
        }
    }

    private static void through(TraceGraph traceGraph, TraceKind kind, List<Row> found) {
        add(traceGraph, kind, found);
        found.forEach(row -> traceGraph.linkThroughComments(kind, row.id()));
    }

    /** @param credits whether it is told what thanks for a comment */
    private void forward(TraceGraph traceGraph, boolean credits) {
        var comments = traceGraph.ids(TraceKind.COMMENT);
        if (comments.length > 0) {
            if (sight.shows(TraceKind.CONCERN)) {
                step(traceGraph, TraceLink.Type.GATHERED_IN, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
            }
            step(traceGraph, TraceLink.Type.RESPONDED_BY, TraceKind.RESPONSE, rows.responsesTo(comments));
            step(traceGraph, TraceLink.Type.CHANGED_IN, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
            if (sight.shows(TraceKind.IMPACT_ENTRY)) {
                step(traceGraph, TraceLink.Type.LOGGED_IN, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
            }
            if (credits) {
                var thanking = rows.editionsCrediting(draftAccessPolicy.isCallersTask(), comments);
                step(traceGraph, TraceLink.Type.CREDITED_IN, TraceKind.EDITION, thanking);
            }
        }
        forwardFromVersions(traceGraph, !credits);
        forwardToGrippReports(traceGraph);
        forwardFromEditions(traceGraph);
    }

    /** @param wanted whether the editions of the same study stand for those that thank for a comment */
    private void forwardFromVersions(TraceGraph traceGraph, boolean wanted) {
        var versions = traceGraph.ids(TraceKind.MATERIAL_VERSION);
        if (wanted && versions.length > 0) {
            var editions = rows.editionsOfStudies(draftAccessPolicy.isCallersTask(), versions);
            add(traceGraph, TraceKind.EDITION, editions);
            editions.forEach(row -> traceGraph.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.origin(), TraceKind.EDITION, row.id()));
        }
    }

    /** Whoever sees an entry of the log sees frozen reports as well. */
    private void forwardToGrippReports(TraceGraph traceGraph) {
        var entries = traceGraph.ids(TraceKind.IMPACT_ENTRY);
        if (entries.length == 0) {
            return;
        }
        var reports = rows.grippReportsOn(entries);
        add(traceGraph, TraceKind.GRIPP_REPORT, reports);
        reports.forEach(row -> traceGraph.link(
                TraceLink.Type.REPORTED_IN, TraceKind.IMPACT_ENTRY, row.origin(), TraceKind.GRIPP_REPORT, row.id()));
    }

    private void forwardFromEditions(TraceGraph traceGraph) {
        var editions = traceGraph.ids(TraceKind.EDITION);
        if (editions.length > 0) {
            var presenting = rows.eventsPresenting(editions);
            add(traceGraph, TraceKind.EVENT, presenting);
            presenting.forEach(row -> traceGraph.link(
                    TraceLink.Type.PRESENTED_AT, TraceKind.EDITION, row.origin(), TraceKind.EVENT, row.id()));
        }
        forwardToReports(traceGraph, editions);
    }

    private void forwardToReports(TraceGraph traceGraph, UUID... editions) {
        var subjects = Stream.of(editions, traceGraph.ids(TraceKind.EVENT))
                .flatMap(Stream::of)
                .toArray(UUID[]::new);
        if (subjects.length == 0) {
            return;
        }
        var lines = rows.linesAbout(subjects);
        add(traceGraph, TraceKind.REPORT_LINE, lines);
        var shown = Set.of(editions);
        lines.forEach(line -> traceGraph.link(
                TraceLink.Type.REPORTED_IN,
                shown.contains(line.origin()) ? TraceKind.EDITION : TraceKind.EVENT,
                line.origin(),
                TraceKind.REPORT_LINE,
                line.id()));
    }

    private static void step(TraceGraph traceGraph, TraceLink.Type type, TraceKind to, List<Row> found) {
        add(traceGraph, to, found);
        found.forEach(row -> traceGraph.link(type, TraceKind.COMMENT, row.origin(), to, row.id()));
    }

    private static void add(TraceGraph traceGraph, TraceKind kind, List<Row> found) {
        if (found.size() == TraceRepository.MOST) {
            traceGraph.cut();
        }
        Function<Row, TraceNode> asNode = row -> node(kind, row);
        traceGraph.add(found.stream().map(asNode).toList());
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
            case REPORT_LINE -> "/v1/reports/" + row.path() + "/lines/" + row.id();
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
