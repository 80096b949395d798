package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.dissemination.study.ProjectWall;

/** Counts the comments behind something in all countries of the project. Whatever follows in the transaction sees as much. */
@ApplicationScoped
class CommentCountRepository {

    private static final String COUNT = """
            select count(*) filter (where not changed and not answered), count(*) filter (where not changed and answered),
                   count(*) filter (where changed)
            from (select exists (select 1 from material_change m where m.comment_id = b.id) as changed,
                         exists (select 1 from response r where r.comment_id = b.id) as answered
                  from (%s) b (id)
                  where not exists (select 1 from comment_taken_back t where t.comment_id = b.id)) comments""";
    private static final String OF_CONCERN = """
            select l.comment_id from concern k
            join concern_comment l on l.concern_id = k.id and l.version = k.version
            where k.id = any(cast(?1 as uuid[]))""";
    private static final String OF_VERSION =
            "select comment_id from material_change where material_version_id = any(cast(?1 as uuid[]))";
    private static final String OF_IMPACT =
            "select distinct comment_id from impact_comment where impact_entry_id = any(cast(?1 as uuid[]))";
    private static final String OF_REPORT = """
            select distinct l.comment_id from reported_impact r
            join impact_comment l on l.impact_entry_id = r.impact_entry_id
            where r.gripp_report_id = any(cast(?1 as uuid[]))""";
    // as printed, for lines that are still written change one by one
    private static final String OF_EDITIONS = """
            select distinct c.comment_id from acknowledgement_line l join contribution c on c.id = l.contribution_id
            where l.printed and l.edition_id = any(cast(?1 as uuid[]))""";

    record CountRow(long waiting, long answered, long changed) {}

    private final Session entities;
    private final ProjectWall wall;

    CommentCountRepository(Session entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    /** @param ids of the things themselves; for an event or a report line of the editions that it is about */
    CommentCounts behind(TraceKind kind, UUID... ids) {
        var behind = switch (kind) {
            case CONCERN -> OF_CONCERN;
            case MATERIAL_VERSION -> OF_VERSION;
            case IMPACT_ENTRY -> OF_IMPACT;
            case GRIPP_REPORT -> OF_REPORT;
            case EDITION, EVENT, REPORT_LINE -> OF_EDITIONS;
            case COMMENT, RESPONSE -> throw new IllegalArgumentException("stands for one comment");
        };
        var counted = wall.within(() -> entities.createNativeQuery(COUNT.formatted(behind), CountRow.class)
                .setParameter(1, ids)
                .getSingleResult());
        return CommentCounts.of(counted.waiting(), counted.answered(), counted.changed());
    }
}
