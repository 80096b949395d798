package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Whom each edition thanks. What is read and written here is within the countries of the transaction. */
@ApplicationScoped
public class Acknowledgements {

    private static final String UNCOVERED = """
            select c.id, c.credit, c.country from contribution c
            where c.study_id = ?1 and c.credit <> 'NONE'
              and not exists (select 1 from acknowledgement_line l where l.edition_id = ?2 and l.contribution_id = c.id)
            order by c.id""";
    private static final String WRITE = """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, text, place, printed)
            select e.id, c.id, c.country, c.credit, line.text, line.place, e.state in ('PUBLISHED', 'OUTDATED')
            from unnest(cast(?2 as uuid[]), cast(?3 as text[])) with ordinality as line (contribution_id, text, place)
            join contribution c on c.id = line.contribution_id
            join edition e on e.id = ?1""";
    private static final String WRITE_PANEL = """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, place, printed)
            select ?1, c.id, c.country, c.credit, 2147483647, true from contribution c where c.id = any(cast(?2 as uuid[]))""";

    record Stored(UUID id, String credit, String country) {

        Contribution toContribution() {
            return new Contribution(id, Credit.valueOf(credit), country);
        }
    }

    private final Session entities;

    Acknowledgements(Session entities) {
        this.entities = entities;
    }

    /** The lines of an edition as they are printed. */
    public List<Printed> of(UUID editionId) {
        List<Printed> lines = entities.createNativeQuery("""
                        select contribution_id, text from acknowledgement_line
                        where edition_id = ?1 order by place, contribution_id""", Printed.class)
                .setParameter(1, editionId)
                .getResultList();
        return lines;
    }

    /** The contributions to a study that are to be thanked for. */
    public List<Contribution> toThankFor(UUID studyId) {
        return entities.createNativeQuery(
                        "select id, credit, country from contribution where study_id = ?1 and credit <> 'NONE' order by id",
                        Stored.class)
                .setParameter(1, studyId)
                .getResultStream()
                .map(Stored::toContribution)
                .toList();
    }

    /** The contributions to a study that are to be thanked for and that an edition does not thank for yet. */
    public List<Contribution> leftOut(UUID editionId, UUID studyId) {
        return entities.createNativeQuery(UNCOVERED, Stored.class)
                .setParameter(1, studyId)
                .setParameter(2, editionId)
                .getResultStream()
                .map(Stored::toContribution)
                .toList();
    }

    /** Replaces the lines of the caller's countries by these, which must fit. */
    public void rewrite(UUID editionId, UUID studyId, Lines wanted) {
        wanted.requireFitting(toThankFor(studyId));
        entities.createNativeMutationQuery("""
                        delete from acknowledgement_line l using contribution c
                        where c.id = l.contribution_id and l.edition_id = ?1 and l.credit <> 'PANEL_ONLY'""").setParameter(1, editionId).executeUpdate();
        var lines = wanted.lines();
        entities.createNativeMutationQuery(WRITE)
                .setParameter(1, editionId)
                .setParameter(2, lines.stream().map(Line::contributionId).toArray(UUID[]::new))
                .setParameter(3, lines.stream().map(Line::text).toArray(String[]::new))
                .executeUpdate();
    }

    /** Thanks these as a panel. */
    public void thankAsPanel(UUID editionId, List<Contribution> contributions) {
        entities.createNativeMutationQuery(WRITE_PANEL)
                .setParameter(1, editionId)
                .setParameter(2, contributions.stream().map(Contribution::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The edition came out with its lines, or was taken back: from now on everybody, or nobody, reads them. */
    public void print(UUID editionId, boolean printed) {
        entities.createNativeMutationQuery("update acknowledgement_line set printed = ?2 where edition_id = ?1")
                .setParameter(1, editionId)
                .setParameter(2, printed)
                .executeUpdate();
    }
}
