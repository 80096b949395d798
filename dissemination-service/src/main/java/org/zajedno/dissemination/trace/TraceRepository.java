package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The steps from one kind of thing in the chain to the next, each one statement on an index and each with a limit: the cost
 * does not depend on how much there is. The database's walls leave out what the caller may not see.
 */
@ApplicationScoped
class TraceRepository {

    static final int MOST = 2_000;

    /**
     * What a step found.
     *
     * @param origin the thing that the step started from; for a first thing, what it leads to
     * @param path what the address is made of, where the id is not enough
     */
    record Row(
            UUID origin,
            UUID id,
            @Nullable String label,
            @Nullable String state,
            @Nullable String path,
            @Nullable LocalDate day) {}

    private static final String COMMENT =
            "select id as origin, id, null as label, null as state, null as path, cast(null as date) from comment";
    private static final String RESPONSE =
            "select comment_id, id, null as label, decision, cast(comment_id as text) as path, cast(null as date) from response";
    private static final String VERSION = """
            select %s, v.id, cast(v.number as text) as label,
                   case when v.released then 'RELEASED' else 'UNDER_REVIEW' end as state, null as path, v.since
            from material_version v""";
    private static final String CONCERN =
            "select %s, k.id, null as label, null as state, null as path, cast(null as date) from concern k";
    private static final String GATHERED = " join concern_comment l on l.concern_id = k.id and l.version = k.version";
    private static final String IMPACT =
            "select %s, i.id, null as label, i.outcome, null as path, i.happened_on from impact_entry i";
    private static final String IMPACT_SHOWN =
            " and (?2 or exists (select 1 from impact_comment l where l.impact_entry_id = i.id))";
    private static final String REPORT =
            "select %s, g.id, cast(g.number as text) as label, null as state, null as path, g.frozen_on from gripp_report g";
    private static final String EDITION = """
            select %s, e.id, e.title, e.state, null as path, cast(coalesce(e.published_at, e.created_at) as date)
            from edition e""";
    private static final String EDITION_SHOWN = " and (e.state in ('PUBLISHED', 'OUTDATED') or ?2)";
    private static final String EVENT =
            "select %s, v.id, v.name, v.state, null as path, v.starts_on from known_event v";
    private static final String LINE = """
            select r.about_id, r.id, r.name, r.status,
                   r.grant_number || '/' || r.period || '/' || lower(r.form) as path, cast(r.created_at as date)
            from report_line r""";

    private final Session entities;

    TraceRepository(Session entities) {
        this.entities = entities;
    }

    List<Row> comments(UUID... ids) {
        return rows(COMMENT + " where id = any(cast(?1 as uuid[]))", ids);
    }

    boolean isAuthor(UUID comment, String account) {
        return !entities.createNativeQuery("select id from comment where id = ?1 and author_proof = ?2", UUID.class)
                .setParameter(1, comment)
                .setParameter(2, AuthorDigest.of(comment, account))
                .getResultList()
                .isEmpty();
    }

    List<Row> response(UUID id) {
        return rows(RESPONSE + " where id = any(cast(?1 as uuid[]))", id);
    }

    List<Row> responsesTo(UUID... comments) {
        return rows(RESPONSE + " where comment_id = any(cast(?1 as uuid[]))", comments);
    }

    /** @param unreleased whether also one that is still before the panels */
    List<Row> version(UUID id, boolean unreleased) {
        return shownRows(
                VERSION.formatted("v.id as origin") + " where v.id = any(cast(?1 as uuid[])) and (v.released or ?2)",
                unreleased,
                id);
    }

    /** The material that was released in the studies of these editions, whoever is thanked in them. */
    List<Row> versionsOfStudies(UUID... editions) {
        return rows(
                VERSION.formatted("e.id as origin")
                        + " join work w on w.study_id = v.study_id join edition e on e.work_id = w.id"
                        + " where v.released and e.id = any(cast(?1 as uuid[]))",
                editions);
    }

    /** The editions in the studies of these versions, whoever is thanked in them. */
    List<Row> editionsOfStudies(boolean editing, UUID... versions) {
        return shownRows(
                EDITION.formatted("v.id as origin")
                        + " join work w on w.id = e.work_id join material_version v on v.study_id = w.study_id"
                        + " where v.id = any(cast(?1 as uuid[]))" + EDITION_SHOWN,
                editing,
                versions);
    }

    List<Row> versionsChangedBy(UUID... comments) {
        return rows(
                VERSION.formatted("c.comment_id")
                        + " join material_change c on c.material_version_id = v.id"
                        + " where c.comment_id = any(cast(?1 as uuid[]))",
                comments);
    }

    List<Row> concern(UUID id) {
        return rows(CONCERN.formatted("k.id as origin") + " where k.id = any(cast(?1 as uuid[]))", id);
    }

    List<Row> concernsRaisedBy(UUID... comments) {
        return rows(
                CONCERN.formatted("l.comment_id") + GATHERED + " where l.comment_id = any(cast(?1 as uuid[]))",
                comments);
    }

    /** @param whole whether also one that rests on no comment of the caller's countries */
    List<Row> impactEntry(UUID id, boolean whole) {
        return shownRows(
                IMPACT.formatted("i.id as origin") + " where i.id = any(cast(?1 as uuid[]))" + IMPACT_SHOWN, whole, id);
    }

    List<Row> impactOf(UUID... comments) {
        return rows(
                IMPACT.formatted("l.comment_id")
                        + " join impact_comment l on l.impact_entry_id = i.id where l.comment_id = any(cast(?1 as uuid[]))",
                comments);
    }

    /** @param whole whether also what rests on no comment of the caller's countries */
    List<Row> impactReportedIn(UUID report, boolean whole) {
        return shownRows(
                IMPACT.formatted("r.gripp_report_id")
                        + " join reported_impact r on r.impact_entry_id = i.id where r.gripp_report_id = any(cast(?1 as uuid[]))"
                        + IMPACT_SHOWN,
                whole,
                report);
    }

    List<Row> grippReport(UUID id) {
        return rows(REPORT.formatted("g.id as origin") + " where g.id = any(cast(?1 as uuid[]))", id);
    }

    List<Row> grippReportsOn(UUID... impactEntries) {
        return rows(
                REPORT.formatted("r.impact_entry_id")
                        + " join reported_impact r on r.gripp_report_id = g.id where r.impact_entry_id = any(cast(?1 as uuid[]))",
                impactEntries);
    }

    List<Row> edition(UUID id, boolean editing) {
        return shownRows(
                EDITION.formatted("e.work_id") + " where e.id = any(cast(?1 as uuid[]))" + EDITION_SHOWN, editing, id);
    }

    List<Row> editionsCrediting(boolean editing, UUID... comments) {
        return shownRows(
                EDITION.formatted("c.comment_id")
                        + " join acknowledgement_line l on l.edition_id = e.id join contribution c on c.id = l.contribution_id"
                        + " where c.comment_id = any(cast(?1 as uuid[]))" + EDITION_SHOWN,
                editing,
                comments);
    }

    List<Row> editionsPresentedAt(UUID event, boolean editing) {
        return shownRows(
                EDITION.formatted("p.event_id")
                        + " join presented_work p on p.work_id = e.work_id where p.event_id = any(cast(?1 as uuid[]))"
                        + EDITION_SHOWN,
                editing,
                event);
    }

    List<Row> event(UUID id) {
        return rows(
                EVENT.formatted("v.id as origin") + " where v.id = any(cast(?1 as uuid[])) and v.name is not null", id);
    }

    List<Row> eventsPresenting(UUID... editions) {
        return rows(
                EVENT.formatted("e.id as origin")
                        + " join presented_work p on p.event_id = v.id join edition e on e.work_id = p.work_id"
                        + " where e.id = any(cast(?1 as uuid[])) and v.name is not null and v.state <> 'CANCELLED'",
                editions);
    }

    List<Row> line(UUID id) {
        return rows(LINE + " where r.id = any(cast(?1 as uuid[]))", id);
    }

    List<Row> linesAbout(UUID... subjects) {
        return rows(LINE + " where r.about_id = any(cast(?1 as uuid[]))", subjects);
    }

    List<UUID> commentsGatheredIn(UUID concern) {
        return ids("select l.comment_id from concern k" + GATHERED + " where k.id = any(cast(?1 as uuid[]))", concern);
    }

    List<UUID> commentsBehind(UUID... impactEntries) {
        return ids(
                "select comment_id from impact_comment where impact_entry_id = any(cast(?1 as uuid[]))", impactEntries);
    }

    List<UUID> commentsThatChanged(UUID version) {
        return ids(
                "select comment_id from material_change where material_version_id = any(cast(?1 as uuid[]))", version);
    }

    List<UUID> commentsCreditedIn(UUID... editions) {
        return ids("""
                select c.comment_id from acknowledgement_line l join contribution c on c.id = l.contribution_id
                where l.edition_id = any(cast(?1 as uuid[]))""", editions);
    }

    private List<Row> rows(String sql, UUID... keys) {
        List<Row> rows = entities.createNativeQuery(sql, Row.class)
                .setParameter(1, keys)
                .setMaxResults(MOST)
                .getResultList();
        return rows;
    }

    private List<Row> shownRows(String sql, boolean all, UUID... keys) {
        List<Row> rows = entities.createNativeQuery(sql, Row.class)
                .setParameter(1, keys)
                .setParameter(2, all)
                .setMaxResults(MOST)
                .getResultList();
        return rows;
    }

    private List<UUID> ids(String sql, UUID... keys) {
        List<UUID> ids = entities.createNativeQuery(sql, UUID.class)
                .setParameter(1, keys)
                .setMaxResults(MOST)
                .getResultList();
        return ids;
    }
}
