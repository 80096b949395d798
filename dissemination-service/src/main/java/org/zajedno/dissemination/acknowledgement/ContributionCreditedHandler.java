package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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
    // the tag of an edition that is not out tells nobody that somebody chose anew
    private static final String TOUCH_WHAT_IS_OUT = """
            update edition set version = version + 1, modified_at = clock_timestamp()
            where id in (select edition_id from changed) and state in ('PUBLISHED', 'OUTDATED')""";
    private static final String TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED = """
            with changed as (
                update acknowledgement_line l set credit = 'PANEL_ONLY', text = null
                where l.contribution_id = ?1 and l.credit <> 'PANEL_ONLY' and l.printed
                returning l.edition_id)
            """ + TOUCH_WHAT_IS_OUT;
    private static final String TAKE_OUT = """
            with changed as (
                delete from acknowledgement_line where contribution_id = ?1 and credit <> ?2 returning edition_id)
            """ + TOUCH_WHAT_IS_OUT;
    private static final String TEXTS =
            "select distinct text from acknowledgement_line where contribution_id = ?1 and text is not null";
    private static final String TAKE_TEXT_OUT = """
            with changed as (
                delete from acknowledgement_line
                where contribution_id = ?1 and text = ?2 and (?3 or not printed) returning edition_id)
            """ + TOUCH_WHAT_IS_OUT;

    private final EntityManager entities;
    private final StudyRepository studies;
    private final CreditDigest digest;

    ContributionCreditedHandler(EntityManager entities, StudyRepository studies, CreditDigest digest) {
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
                .setParameter(4, receivedFact.country().code())
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
            entities.createNativeQuery(TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED)
                    .setParameter(1, credited.contributionId())
                    .executeUpdate();
        }
        entities.createNativeQuery(TAKE_OUT)
                .setParameter(1, credited.contributionId())
                .setParameter(2, credited.credit().name())
                .executeUpdate();
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
                .forEach(text -> entities.createNativeQuery(TAKE_TEXT_OUT)
                        .setParameter(1, credited.contributionId())
                        .setParameter(2, text)
                        .setParameter(3, anew)
                        .executeUpdate());
    }
}
