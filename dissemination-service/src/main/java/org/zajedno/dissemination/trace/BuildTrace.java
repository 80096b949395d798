package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zajedno.dissemination.CurrentViewer;
import org.zajedno.dissemination.trace.TraceAccessPolicy.CommentDetail;
import org.zajedno.dissemination.trace.TraceRepository.Row;
import org.zajedno.kit.problem.Refusal;

/**
 * Builds the trace of anything in the chain: backward to the comments behind it, and forward from them to the reports. A
 * caller who may not see the comments gets the trace without them.
 */
@ApplicationScoped
class BuildTrace {

    private final TraceRepository rows;
    private final TraceAccessPolicy access;
    private final CurrentViewer viewer;
    private final CommentCountRepository counter;

    BuildTrace(TraceRepository rows, TraceAccessPolicy access, CurrentViewer viewer, CommentCountRepository counter) {
        this.rows = rows;
        this.access = access;
        this.viewer = viewer;
        this.counter = counter;
    }

    Trace build(TraceKind kind, UUID id) {
        if (!access.isStart(kind)) {
            throw Refusal.notFound();
        }
        var start = first(kind, id);
        var graph = new TraceGraph(node(kind, start));
        if (kind == TraceKind.COMMENT || kind == TraceKind.RESPONSE) {
            return fromComment(graph, kind == TraceKind.COMMENT ? start.id() : start.origin());
        }
        return viewer.get().leads() ? withComments(graph, kind, start) : withoutComments(graph, kind, start);
    }

    private Trace fromComment(TraceGraph graph, UUID comment) {
        var detail = access.detailOf(comment);
        if (detail == CommentDetail.NOTHING) {
            throw Refusal.notFound();
        }
        if (graph.ids(TraceKind.COMMENT).length == 0) {
            add(graph, TraceKind.COMMENT, rows.comments(comment));
        }
        forward(graph, detail == CommentDetail.WHOLE);
        return graph.toTrace(null);
    }

    /** Counts beside the comments of the own countries would tell, by what is left, of those of others. */
    private Trace withComments(TraceGraph graph, TraceKind kind, Row start) {
        surround(graph, kind, start);
        var comments = commentsBehind(graph, kind, start);
        if (comments.length > 0) {
            add(graph, TraceKind.COMMENT, rows.comments(comments));
        }
        forward(graph, true);
        return graph.toTrace(null);
    }

    /**
     * Shows what the comments join without showing them. Who is thanked leads nowhere: what a study printed and what changed its
     * material stand side by side, the same whoever of its contributors is thanked.
     */
    private Trace withoutComments(TraceGraph graph, TraceKind kind, Row start) {
        surround(graph, kind, start);
        var editions = graph.ids(TraceKind.EDITION);
        var isPrint = kind == TraceKind.EDITION || kind == TraceKind.EVENT || kind == TraceKind.REPORT_LINE;
        if (isPrint) {
            backToVersions(graph, editions);
        } else if (viewer.get().seesBeyondTheOwn()) {
            forwardThrough(graph, commentsBehind(graph, kind, start));
        }
        forwardFromVersions(graph, !isPrint);
        forwardToGrippReports(graph);
        forwardFromEditions(graph);
        return graph.toTrace(counter.behind(kind, isPrint ? editions : new UUID[] {start.id()}));
    }

    private Row first(TraceKind kind, UUID id) {
        var found = switch (kind) {
            case COMMENT -> rows.comments(id);
            case CONCERN -> rows.concern(id);
            case RESPONSE -> rows.response(id);
            case MATERIAL_VERSION -> rows.version(id, viewer.get().hasPartInProject());
            case IMPACT_ENTRY -> rows.impactEntry(id, viewer.get().seesWholeLog());
            case GRIPP_REPORT -> rows.grippReport(id);
            case EDITION -> rows.edition(id, viewer.get().edits());
            case EVENT -> rows.event(id);
            case REPORT_LINE -> rows.line(id);
        };
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Adds what lies between the start and the comments. */
    private void surround(TraceGraph graph, TraceKind kind, Row start) {
        switch (kind) {
            case GRIPP_REPORT -> {
                if (access.isStart(TraceKind.IMPACT_ENTRY)) {
                    add(
                            graph,
                            TraceKind.IMPACT_ENTRY,
                            rows.impactReportedIn(start.id(), viewer.get().seesWholeLog()));
                }
            }
            case EVENT -> addPresentedAt(graph, start.id());
            case REPORT_LINE -> {
                var event = rows.event(start.origin());
                add(graph, TraceKind.EVENT, event);
                if (event.isEmpty()) {
                    add(
                            graph,
                            TraceKind.EDITION,
                            rows.edition(start.origin(), viewer.get().edits()));
                } else {
                    addPresentedAt(graph, start.origin());
                }
            }
            default -> {}
        }
    }

    private void addPresentedAt(TraceGraph graph, UUID event) {
        add(
                graph,
                TraceKind.EDITION,
                rows.editionsPresentedAt(event, viewer.get().edits()));
    }

    private UUID[] commentsBehind(TraceGraph graph, TraceKind kind, Row start) {
        var comments = switch (kind) {
            case CONCERN -> rows.commentsGatheredIn(start.id());
            case MATERIAL_VERSION -> rows.commentsThatChanged(start.id());
            case IMPACT_ENTRY, GRIPP_REPORT -> rows.commentsBehind(graph.ids(TraceKind.IMPACT_ENTRY));
            case EDITION, EVENT, REPORT_LINE -> rows.commentsCreditedIn(graph.ids(TraceKind.EDITION));
            case COMMENT, RESPONSE -> List.<UUID>of();
        };
        if (comments.size() == TraceRepository.MOST) {
            graph.cut();
        }
        return comments.stream().distinct().toArray(UUID[]::new);
    }

    private void backToVersions(TraceGraph graph, UUID... editions) {
        if (editions.length > 0) {
            var versions = rows.versionsOfStudies(editions);
            add(graph, TraceKind.MATERIAL_VERSION, versions);
            versions.forEach(row -> graph.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.id(), TraceKind.EDITION, row.origin()));
        }
    }

    private void forwardThrough(TraceGraph graph, UUID... comments) {
        if (comments.length == 0) {
            return;
        }
        through(graph, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
        if (access.shows(TraceKind.CONCERN)) {
            through(graph, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
        }
        if (access.isStart(TraceKind.IMPACT_ENTRY)) {
            through(graph, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
        }
    }

    private static void through(TraceGraph graph, TraceKind kind, List<Row> found) {
        add(graph, kind, found);
        found.forEach(row -> graph.linkThroughComments(kind, row.id()));
    }

    /** @param credits whether it is told what thanks for a comment */
    private void forward(TraceGraph graph, boolean credits) {
        var comments = graph.ids(TraceKind.COMMENT);
        if (comments.length > 0) {
            if (access.shows(TraceKind.CONCERN)) {
                step(graph, TraceLink.Type.GATHERED_IN, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
            }
            step(graph, TraceLink.Type.RESPONDED_BY, TraceKind.RESPONSE, rows.responsesTo(comments));
            step(graph, TraceLink.Type.CHANGED_IN, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
            if (access.shows(TraceKind.IMPACT_ENTRY)) {
                step(graph, TraceLink.Type.LOGGED_IN, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
            }
            if (credits) {
                var thanking = rows.editionsCrediting(viewer.get().edits(), comments);
                step(graph, TraceLink.Type.CREDITED_IN, TraceKind.EDITION, thanking);
            }
        }
        forwardFromVersions(graph, !credits);
        forwardToGrippReports(graph);
        forwardFromEditions(graph);
    }

    /** @param wanted whether the editions of the same study stand for those that thank for a comment */
    private void forwardFromVersions(TraceGraph graph, boolean wanted) {
        var versions = graph.ids(TraceKind.MATERIAL_VERSION);
        if (wanted && versions.length > 0) {
            var editions = rows.editionsOfStudies(viewer.get().edits(), versions);
            add(graph, TraceKind.EDITION, editions);
            editions.forEach(row -> graph.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.origin(), TraceKind.EDITION, row.id()));
        }
    }

    /** Whoever sees an entry of the log sees frozen reports as well. */
    private void forwardToGrippReports(TraceGraph graph) {
        var entries = graph.ids(TraceKind.IMPACT_ENTRY);
        if (entries.length == 0) {
            return;
        }
        var reports = rows.grippReportsOn(entries);
        add(graph, TraceKind.GRIPP_REPORT, reports);
        reports.forEach(row -> graph.link(
                TraceLink.Type.REPORTED_IN, TraceKind.IMPACT_ENTRY, row.origin(), TraceKind.GRIPP_REPORT, row.id()));
    }

    private void forwardFromEditions(TraceGraph graph) {
        var editions = graph.ids(TraceKind.EDITION);
        if (editions.length > 0) {
            var presenting = rows.eventsPresenting(editions);
            add(graph, TraceKind.EVENT, presenting);
            presenting.forEach(row -> graph.link(
                    TraceLink.Type.PRESENTED_AT, TraceKind.EDITION, row.origin(), TraceKind.EVENT, row.id()));
        }
        forwardToReports(graph, editions);
    }

    private void forwardToReports(TraceGraph graph, UUID... editions) {
        var subjects = Stream.of(editions, graph.ids(TraceKind.EVENT))
                .flatMap(Stream::of)
                .toArray(UUID[]::new);
        if (subjects.length == 0) {
            return;
        }
        var lines = rows.linesAbout(subjects);
        add(graph, TraceKind.REPORT_LINE, lines);
        var shown = Set.of(editions);
        lines.forEach(line -> graph.link(
                TraceLink.Type.REPORTED_IN,
                shown.contains(line.origin()) ? TraceKind.EDITION : TraceKind.EVENT,
                line.origin(),
                TraceKind.REPORT_LINE,
                line.id()));
    }

    private static void step(TraceGraph graph, TraceLink.Type type, TraceKind to, List<Row> found) {
        add(graph, to, found);
        found.forEach(row -> graph.link(type, TraceKind.COMMENT, row.origin(), to, row.id()));
    }

    private static void add(TraceGraph graph, TraceKind kind, List<Row> found) {
        if (found.size() == TraceRepository.MOST) {
            graph.cut();
        }
        Function<Row, TraceNode> asNode = row -> node(kind, row);
        graph.add(found.stream().map(asNode).toList());
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
