package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whom each edition thanks. What is read and written here is within the countries of the transaction. */
@ApplicationScoped
public class AcknowledgementRepository {

    private static final String TO_THANK_FOR =
            "select c.id, c.credit, c.credit_digest from contribution c where c.study_id = ?1 and c.credit <> 'NONE'";
    private static final String LEFT_OUT = TO_THANK_FOR
            + " and not exists (select 1 from acknowledgement_line l where l.edition_id = ?2 and l.contribution_id = c.id)"
            + " order by c.id";
    private static final String WRITE = """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, text, place, printed)
            select ?1, c.id, c.country, c.credit, line.text, line.place, false
            from unnest(cast(?2 as uuid[]), cast(?3 as text[])) with ordinality as line (contribution_id, text, place)
            join contribution c on c.id = line.contribution_id""";
    private static final String WRITE_PANEL = """
            insert into acknowledgement_line (edition_id, contribution_id, country, credit, place, printed)
            select ?1, c.id, c.country, c.credit, 2147483647, true from contribution c where c.id = any(cast(?2 as uuid[]))""";

    record StoredLine(UUID id, String credit, @Nullable String digest) {

        Contribution toContribution() {
            return new Contribution(id, Credit.valueOf(credit), digest);
        }
    }

    private final Session entities;
    private final CreditDigest digest;

    AcknowledgementRepository(Session entities, CreditDigest digest) {
        this.entities = entities;
        this.digest = digest;
    }

    /** The names and pseudonyms that an edition prints, each once, in no order. */
    public Set<String> printed(UUID editionId) {
        return Set.copyOf(entities.createNativeQuery("""
                        select distinct text from acknowledgement_line
                        where edition_id = ?1 and printed and text is not null""", String.class)
                .setParameter(1, editionId)
                .getResultList());
    }

    /** Whether an edition prints thanks to whoever is thanked as a panel. */
    public boolean printsPanels(UUID editionId) {
        return entities.createNativeQuery(
                        "select exists (select 1 from acknowledgement_line where edition_id = ?1 and printed and text is null)",
                        Boolean.class)
                .setParameter(1, editionId)
                .getSingleResult();
    }

    /** What the PPI lead of the caller's countries has entered, and what is still to be entered. */
    public AcknowledgementsView entered(UUID editionId, UUID studyId) {
        List<String> texts = entities.createNativeQuery("""
                        select text from acknowledgement_line l join contribution c on c.id = l.contribution_id
                        where l.edition_id = ?1 and text is not null group by text order by min(place), text""", String.class)
                .setParameter(1, editionId)
                .getResultList();
        return new AcknowledgementsView(
                texts.stream().map(AcknowledgementLine::new).toList(),
                leftOut(editionId, studyId).stream()
                        .filter(Contribution::needsALine)
                        .map(one -> new AcknowledgementsView.LeftOutContribution(one.id(), one.credit()))
                        .toList());
    }

    /** The contributions to a study that are to be thanked for and that an edition does not thank for yet. */
    public List<Contribution> leftOut(UUID editionId, UUID studyId) {
        return entities.createNativeQuery(LEFT_OUT, StoredLine.class)
                .setParameter(1, studyId)
                .setParameter(2, editionId)
                .getResultStream()
                .map(StoredLine::toContribution)
                .toList();
    }

    /** Replaces the lines of the caller's countries by these, which must fit. */
    public void rewrite(UUID editionId, UUID studyId, NewAcknowledgements wanted) {
        var toThankFor = entities.createNativeQuery(TO_THANK_FOR + " order by c.id", StoredLine.class)
                .setParameter(1, studyId)
                .getResultStream()
                .map(StoredLine::toContribution)
                .toList();
        var thanked = wanted.matchTo(toThankFor, digest);
        entities.createNativeMutationQuery("""
                        delete from acknowledgement_line l using contribution c
                        where c.id = l.contribution_id and l.edition_id = ?1 and l.credit <> 'PANEL_ONLY'""").setParameter(1, editionId).executeUpdate();
        entities.createNativeMutationQuery(WRITE)
                .setParameter(1, editionId)
                .setParameter(2, thanked.keySet().toArray(UUID[]::new))
                .setParameter(3, thanked.values().toArray(String[]::new))
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
    public void setPrinted(UUID editionId, boolean printed) {
        entities.createNativeMutationQuery("update acknowledgement_line set printed = ?2 where edition_id = ?1")
                .setParameter(1, editionId)
                .setParameter(2, printed)
                .executeUpdate();
    }
}
