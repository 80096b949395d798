package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, text, place)
            values (?1, ?2, ?3, ?4, ?5, ?6)""";
    private static final String WRITE_PANEL = """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, place)
            select ?1, c.id, c.country, c.credit, 2147483647 from contribution c where c.id = any(cast(?2 as uuid[]))""";

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
        var contributions = toThankFor(studyId);
        wanted.requireFitting(contributions);
        entities.createNativeMutationQuery("""
                        delete from acknowledgement_line l using contribution c
                        where c.id = l.contribution_id and l.edition_id = ?1 and l.credit <> 'PANEL_ONLY'""").setParameter(1, editionId).executeUpdate();
        var byId = contributions.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        int place = 0;
        for (var line : wanted.lines()) {
            write(editionId, byId.get(line.contributionId()), line.text(), place++);
        }
    }

    /** Thanks these as a panel. */
    public void thankAsPanel(UUID editionId, List<Contribution> contributions) {
        entities.createNativeMutationQuery(WRITE_PANEL)
                .setParameter(1, editionId)
                .setParameter(2, contributions.stream().map(Contribution::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    private void write(UUID editionId, Contribution contribution, String text, int place) {
        entities.createNativeMutationQuery(WRITE)
                .setParameter(1, editionId)
                .setParameter(2, contribution.id())
                .setParameter(3, contribution.country())
                .setParameter(4, contribution.credit().name())
                .setParameter(5, text)
                .setParameter(6, place)
                .executeUpdate();
    }
}
