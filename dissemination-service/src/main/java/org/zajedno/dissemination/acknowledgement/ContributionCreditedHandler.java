package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * Stores how a contributor wishes to be thanked. After a new choice the old name disappears at once from every edition. An
 * edition that is not out needs a new line before its publication.
 */
@ApplicationScoped
@FactType(value = "ContributionCredited", from = "panels")
class ContributionCreditedHandler implements FactHandler<ContributionCreditedHandler.ContributionCredited> {

    record ContributionCredited(
            UUID contributionId, UUID commentId, UUID studyId, Credit credit, String creditDigest, long version) {}

    private static final String KEEP = """
            insert into contribution (id, comment_id, study_id, country, credit, version, credit_digest)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (id) do update set credit = excluded.credit, version = excluded.version,
                credit_digest = excluded.credit_digest
            where contribution.version < excluded.version""";
    private static final String KNOWN_DIGEST = "select credit_digest from contribution where id = ?1";
    private static final String TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED = """
            update acknowledgement_line l set credit = 'PANEL_ONLY', text = null
            where l.contribution_id = ?1 and l.credit <> 'PANEL_ONLY' and l.printed
            returning l.edition_id""";
    private static final String TAKE_OUT =
            "delete from acknowledgement_line where contribution_id = ?1 and credit <> ?2 returning edition_id";
    private static final String TEXTS =
            "select distinct text from acknowledgement_line where contribution_id = ?1 and text is not null";
    private static final String TAKE_TEXT_OUT = """
            delete from acknowledgement_line
            where contribution_id = ?1 and text = ?2 and (?3 or not printed) returning edition_id""";

    private final EntityManager entities;
    private final StudyRepository studies;
    private final CreditDigest digest;
    private final Event<AcknowledgementsChanged> changed;

    ContributionCreditedHandler(
            EntityManager entities,
            StudyRepository studies,
            CreditDigest digest,
            Event<AcknowledgementsChanged> changed) {
        this.changed = changed;
        this.entities = entities;
        this.studies = studies;
        this.digest = digest;
    }

    @Override
    public void handle(ContributionCredited credited, ReceivedFact receivedFact) {
        // no edition of the study comes out between this choice and its effect
        studies.lock(credited.studyId());
        var before = knownDigest(credited.contributionId());
        var newer = entities.createNativeQuery(KEEP)
                .setParameter(1, credited.contributionId())
                .setParameter(2, credited.commentId())
                .setParameter(3, credited.studyId())
                .setParameter(4, receivedFact.requireCountry().code())
                .setParameter(5, credited.credit().name())
                .setParameter(6, credited.version())
                .setParameter(7, credited.creditDigest())
                .executeUpdate();
        if (newer == 1) {
            takeOutWhatNoLongerHolds(credited);
            takeOutOtherNames(credited, before != null);
        }
    }

    private String knownDigest(UUID contributionId) {
        var known = entities.createNativeQuery(KNOWN_DIGEST, String.class)
                .setParameter(1, contributionId)
                .getResultList();
        return known.isEmpty() ? null : (String) known.getFirst();
    }

    private void takeOutWhatNoLongerHolds(ContributionCredited credited) {
        if (credited.credit() == Credit.PANEL_ONLY) {
            change(entities.createNativeQuery(TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED, UUID.class)
                    .setParameter(1, credited.contributionId()));
        }
        change(entities.createNativeQuery(TAKE_OUT, UUID.class)
                .setParameter(1, credited.contributionId())
                .setParameter(2, credited.credit().name()));
    }

    /** @param anew whether another name was chosen; else one is marked that was told without a mark, and what is printed stays */
    private void takeOutOtherNames(ContributionCredited credited, boolean anew) {
        if (credited.creditDigest() == null) {
            return;
        }
        List<?> texts = entities.createNativeQuery(TEXTS, String.class)
                .setParameter(1, credited.contributionId())
                .getResultList();
        texts.stream()
                .map(String.class::cast)
                .filter(text -> !digest.fits(credited.contributionId(), credited.creditDigest(), text))
                .forEach(text -> change(entities.createNativeQuery(TAKE_TEXT_OUT, UUID.class)
                        .setParameter(1, credited.contributionId())
                        .setParameter(2, text)
                        .setParameter(3, anew)));
    }

    /** @param statement returns the editions whose lines it changes */
    private void change(Query statement) {
        List<?> editions = statement.getResultList();
        if (!editions.isEmpty()) {
            changed.fire(new AcknowledgementsChanged(
                    editions.stream().map(UUID.class::cast).collect(Collectors.toSet())));
        }
    }
}
