package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zajedno.dissemination.trace.TraceRows.Row;
import org.zajedno.dissemination.trace.TraceSight.CommentView;
import org.zajedno.dissemination.work.Editing;
import org.zajedno.kit.problem.Refusal;

/**
 * Walks from any link of the chain back to the comments behind it, and from them and from itself forward to the reports. Whoever
 * is not shown the comments is led past them.
 */
@ApplicationScoped
class TraceWalk {

    private final TraceRows rows;
    private final Editing editing;
    private final TraceSight sight;
    private final CommentCounter counter;

    TraceWalk(TraceRows rows, Editing editing, TraceSight sight, CommentCounter counter) {
        this.rows = rows;
        this.editing = editing;
        this.sight = sight;
        this.counter = counter;
    }

    Trace from(TraceKind kind, UUID id) {
        if (!sight.isStart(kind)) {
            throw Refusal.notFound();
        }
        var start = first(kind, id);
        var chain = new Chain(node(kind, start));
        if (kind == TraceKind.COMMENT || kind == TraceKind.RESPONSE) {
            return fromComment(chain, kind == TraceKind.COMMENT ? start.id() : start.origin());
        }
        return sight.isLead() ? withComments(chain, kind, start) : withoutComments(chain, kind, start);
    }

    private Trace fromComment(Chain chain, UUID comment) {
        var view = sight.viewOf(comment);
        if (view == CommentView.NOTHING) {
            throw Refusal.notFound();
        }
        if (chain.ids(TraceKind.COMMENT).length == 0) {
            add(chain, TraceKind.COMMENT, rows.comments(comment));
        }
        forward(chain, view == CommentView.WHOLE);
        return chain.toTrace(null);
    }

    /** Counts beside the comments of the own countries would tell, by what is left, of those of others. */
    private Trace withComments(Chain chain, TraceKind kind, Row start) {
        surround(chain, kind, start);
        var comments = commentsBehind(chain, kind, start);
        if (comments.length > 0) {
            add(chain, TraceKind.COMMENT, rows.comments(comments));
        }
        forward(chain, true);
        return chain.toTrace(null);
    }

    /**
     * Shows what the comments join without showing them. Who is thanked leads nowhere: what a study printed and what changed its
     * material stand side by side, the same whoever of its contributors is thanked.
     */
    private Trace withoutComments(Chain chain, TraceKind kind, Row start) {
        surround(chain, kind, start);
        var editions = chain.ids(TraceKind.EDITION);
        var isPrint = kind == TraceKind.EDITION || kind == TraceKind.EVENT || kind == TraceKind.REPORT_LINE;
        if (isPrint) {
            backToVersions(chain, editions);
        } else if (sight.seesBeyondTheOwn()) {
            forwardThrough(chain, commentsBehind(chain, kind, start));
        }
        forwardFromVersions(chain, !isPrint);
        forwardToGrippReports(chain);
        forwardFromEditions(chain);
        return chain.toTrace(counter.behind(kind, isPrint ? editions : new UUID[] {start.id()}));
    }

    private Row first(TraceKind kind, UUID id) {
        var found = switch (kind) {
            case COMMENT -> rows.comments(id);
            case CONCERN -> rows.concern(id);
            case RESPONSE -> rows.response(id);
            case MATERIAL_VERSION -> rows.version(id, sight.seesUnreleased());
            case IMPACT_ENTRY -> rows.impactEntry(id, sight.seesWholeLog());
            case GRIPP_REPORT -> rows.grippReport(id);
            case EDITION -> rows.edition(id, editing.isCallersTask());
            case EVENT -> rows.event(id);
            case REPORT_LINE -> rows.line(id);
        };
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Adds what lies between the start and the comments. */
    private void surround(Chain chain, TraceKind kind, Row start) {
        switch (kind) {
            case GRIPP_REPORT -> {
                if (sight.isStart(TraceKind.IMPACT_ENTRY)) {
                    add(chain, TraceKind.IMPACT_ENTRY, rows.impactReportedIn(start.id(), sight.seesWholeLog()));
                }
            }
            case EVENT -> addPresentedAt(chain, start.id());
            case REPORT_LINE -> {
                var event = rows.event(start.origin());
                add(chain, TraceKind.EVENT, event);
                if (event.isEmpty()) {
                    add(chain, TraceKind.EDITION, rows.edition(start.origin(), editing.isCallersTask()));
                } else {
                    addPresentedAt(chain, start.origin());
                }
            }
            default -> {}
        }
    }

    private void addPresentedAt(Chain chain, UUID event) {
        add(chain, TraceKind.EDITION, rows.editionsPresentedAt(event, editing.isCallersTask()));
    }

    private UUID[] commentsBehind(Chain chain, TraceKind kind, Row start) {
        var comments = switch (kind) {
            case CONCERN -> rows.commentsGatheredIn(start.id());
            case MATERIAL_VERSION -> rows.commentsThatChanged(start.id());
            case IMPACT_ENTRY, GRIPP_REPORT -> rows.commentsBehind(chain.ids(TraceKind.IMPACT_ENTRY));
            case EDITION, EVENT, REPORT_LINE -> rows.commentsCreditedIn(chain.ids(TraceKind.EDITION));
            case COMMENT, RESPONSE -> List.<UUID>of();
        };
        if (comments.size() == TraceRows.MOST) {
            chain.cut();
        }
        return comments.stream().distinct().toArray(UUID[]::new);
    }

    private void backToVersions(Chain chain, UUID... editions) {
        if (editions.length > 0) {
            var versions = rows.versionsOfStudies(editions);
            add(chain, TraceKind.MATERIAL_VERSION, versions);
            versions.forEach(row -> chain.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.id(), TraceKind.EDITION, row.origin()));
        }
    }

    private void forwardThrough(Chain chain, UUID... comments) {
        if (comments.length == 0) {
            return;
        }
        through(chain, TraceKind.MATERIAL_VERSION, rows.versionsChangedBy(comments));
        if (sight.shows(TraceKind.CONCERN)) {
            through(chain, TraceKind.CONCERN, rows.concernsRaisedBy(comments));
        }
        if (sight.isStart(TraceKind.IMPACT_ENTRY)) {
            through(chain, TraceKind.IMPACT_ENTRY, rows.impactOf(comments));
        }
    }

    private static void through(Chain chain, TraceKind kind, List<Row> found) {
        add(chain, kind, found);
        found.forEach(row -> chain.linkThroughComments(kind, row.id()));
    }

    /** @param credits whether it is told what thanks for a comment */
    private void forward(Chain chain, boolean credits) {
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
            if (credits) {
                var thanking = rows.editionsCrediting(editing.isCallersTask(), comments);
                step(chain, TraceLink.Type.CREDITED_IN, TraceKind.EDITION, thanking);
            }
        }
        forwardFromVersions(chain, !credits);
        forwardToGrippReports(chain);
        forwardFromEditions(chain);
    }

    /** @param wanted whether the editions of the same study stand for those that thank for a comment */
    private void forwardFromVersions(Chain chain, boolean wanted) {
        var versions = chain.ids(TraceKind.MATERIAL_VERSION);
        if (wanted && versions.length > 0) {
            var editions = rows.editionsOfStudies(editing.isCallersTask(), versions);
            add(chain, TraceKind.EDITION, editions);
            editions.forEach(row -> chain.link(
                    TraceLink.Type.SAME_STUDY, TraceKind.MATERIAL_VERSION, row.origin(), TraceKind.EDITION, row.id()));
        }
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

    private void forwardFromEditions(Chain chain) {
        var editions = chain.ids(TraceKind.EDITION);
        if (editions.length > 0) {
            var presenting = rows.eventsPresenting(editions);
            add(chain, TraceKind.EVENT, presenting);
            presenting.forEach(row -> chain.link(
                    TraceLink.Type.PRESENTED_AT, TraceKind.EDITION, row.origin(), TraceKind.EVENT, row.id()));
        }
        forwardToReports(chain, editions);
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
        var shown = Set.of(editions);
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
