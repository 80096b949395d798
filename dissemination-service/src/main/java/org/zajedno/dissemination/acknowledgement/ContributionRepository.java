package org.zajedno.dissemination.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;

/** How contributors wish to be thanked, and what their wishes leave of the lines of editions. */
@ApplicationScoped
class ContributionRepository {

    private static final String KEEP = """
            insert into contribution (id, comment_id, study_id, country, credit, version, credit_digest)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (id) do update set credit = excluded.credit, version = excluded.version,
                credit_digest = excluded.credit_digest
            where contribution.version < excluded.version""";
    private static final String TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED = """
            update acknowledgement_line l set credit = 'PANEL_ONLY', text = null
            where l.contribution_id = ?1 and l.credit <> 'PANEL_ONLY' and l.printed
            returning l.edition_id""";
    private static final String TAKE_OUT =
            "delete from acknowledgement_line where contribution_id = ?1 and credit <> ?2 returning edition_id";
    private static final String TAKE_TEXT_OUT = """
            delete from acknowledgement_line
            where contribution_id = ?1 and text = ?2 and (?3 or not printed) returning edition_id""";

    private final Session entities;

    ContributionRepository(Session entities) {
        this.entities = entities;
    }

    /** The mark of the name that was chosen before; empty if none was. */
    Optional<String> digestOf(UUID contributionId) {
        return entities.createNativeQuery("select credit_digest from contribution where id = ?1", String.class)
                .setParameter(1, contributionId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Keeps a wish unless a newer one is there already; says which. */
    boolean keep(ContributionCreditedHandler.ContributionCredited credited, Country country) {
        return entities.createNativeMutationQuery(KEEP)
                        .setParameter(1, credited.contributionId())
                        .setParameter(2, credited.commentId())
                        .setParameter(3, credited.studyId())
                        .setParameter(4, country.code())
                        .setParameter(5, credited.credit().name())
                        .setParameter(6, credited.version())
                        .setParameter(7, credited.creditDigest())
                        .executeUpdate()
                == 1;
    }

    /** Thanks whoever was thanked by name as a panel from now on; answers the editions that change. */
    List<UUID> takeNamesOutOfWhatIsPrinted(UUID contributionId) {
        return entities.createNativeQuery(TAKE_NAMES_OUT_OF_WHAT_IS_PRINTED, UUID.class)
                .setParameter(1, contributionId)
                .getResultList();
    }

    /** Deletes the lines that thank in another way; answers the editions that change. */
    List<UUID> deleteOthersThan(UUID contributionId, Credit credit) {
        return entities.createNativeQuery(TAKE_OUT, UUID.class)
                .setParameter(1, contributionId)
                .setParameter(2, credit.name())
                .getResultList();
    }

    /** The names under which a contribution is thanked for. */
    List<String> texts(UUID contributionId) {
        return entities.createNativeQuery(
                        "select distinct text from acknowledgement_line where contribution_id = ?1 and text is not null",
                        String.class)
                .setParameter(1, contributionId)
                .getResultList();
    }

    /** Deletes the lines with that name; answers the editions that change. */
    List<UUID> deleteText(UUID contributionId, String text, boolean alsoPrinted) {
        return entities.createNativeQuery(TAKE_TEXT_OUT, UUID.class)
                .setParameter(1, contributionId)
                .setParameter(2, text)
                .setParameter(3, alsoPrinted)
                .getResultList();
    }
}
