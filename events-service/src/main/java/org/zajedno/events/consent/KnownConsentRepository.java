package org.zajedno.events.consent;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;

/**
 * Which consents stand, for which purpose, country and study, as participants-service tells it. Facts come late, twice and
 * in any order. So nothing may rest on an unknown consent. An older state never replaces a newer one. A withdrawal also
 * counts when the consent comes after it, until a newer state says that the withdrawal was a mistake. What was removed
 * does not come back by itself.
 *
 * <p>Whoever rests something on a consent holds the lock of its row and of its form until the transaction ends. So nothing
 * remains when the consent ends at the same moment.
 */
@ApplicationScoped
public class KnownConsentRepository {

    private static final String STANDS = """
            select c.consent_id from known_consent c join known_consent_form f using (form_version_id)
            where c.consent_id = ?1 and ?2 = any (c.permitted) and not f.ended
                and (?3 = '' or cast(c.study_id as text) = ?3)
                and not exists (
                    select 1 from withdrawn_consent w
                    where w.consent_id = c.consent_id and (w.purpose is null or w.purpose = ?2)
                        and (w.version is null or w.version >= c.version))
            for share of c, f""";
    private static final String NOTE = """
            insert into known_consent (consent_id, country, study_id, form_version_id, permitted, renewed, version)
            values (?1, ?2, ?3, ?4, string_to_array(?5, ','), string_to_array(?6, ','), ?7)
            on conflict (consent_id) do update
            set permitted = excluded.permitted, renewed = excluded.renewed, version = excluded.version
            where known_consent.version < excluded.version""";
    private static final String SIGNED = "insert into known_consent_form (form_version_id, ended) values (?1, false)"
            + " on conflict (form_version_id) do nothing";
    private static final String HAS_ENDED = "select ended from known_consent_form where form_version_id = ?1 for share";
    private static final String END = "insert into known_consent_form (form_version_id, ended) values (?1, true)"
            + " on conflict (form_version_id) do update set ended = true";
    private static final String OF_FORM =
            "select consent_id from known_consent where form_version_id = ?1 and cardinality(permitted || renewed) > 0";
    private static final String NOTHING =
            "update known_consent set permitted = string_to_array('', ','), renewed = string_to_array('', ',')"
                    + " where consent_id in (?1)";
    private static final String WITHDRAWN =
            "insert into withdrawn_consent (consent_id, purpose, version) values (?1, nullif(?2, ''), ?3)"
                    + " on conflict (consent_id, purpose) do update"
                    + " set version = greatest(withdrawn_consent.version, excluded.version)";

    private static final int BATCH = 1_000;

    private final EntityManager entities;
    private final CountryWall wall;
    private final List<ConsentDependent> features;

    KnownConsentRepository(EntityManager entities, CountryWall wall, @All List<ConsentDependent> features) {
        this.entities = entities;
        this.wall = wall;
        this.features = features;
    }

    /**
     * What is told of a consent.
     *
     * @param studyId null in facts of before it was told: nothing rests on such a consent
     * @param purposes what may rest on it
     * @param renewed what was agreed to anew elsewhere; null for nothing
     */
    record ConsentState(
            UUID consentId,
            @Nullable UUID studyId,
            @Nullable UUID formVersionId,
            List<String> purposes,
            @Nullable List<String> renewed,
            long version) {}

    /**
     * Refuses a consent that does not stand here for this purpose. The answer is the same for every reason: unknown,
     * refused, withdrawn, superseded, expired, invalid, or of another purpose, study or country.
     *
     * @param field where the consent's id stood in the request
     * @param study whose consent it must be; null for any
     */
    public void require(String field, UUID consent, ConsentPurpose purpose, @Nullable UUID study) {
        lock(consent);
        var standing = entities.createNativeQuery(STANDS, UUID.class)
                .setParameter(1, consent)
                .setParameter(2, purpose.name())
                .setParameter(3, study == null ? "" : study.toString())
                .getResultList();
        if (standing.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "consent-not-standing")
                    .violating(field, "names no consent that stands and permits this");
        }
    }

    /** Stores a state unless a newer one is known. Removes what rests on the consent and is not permitted any more. */
    void store(ConsentState state, Country country) {
        if (state.studyId() == null || state.formVersionId() == null) {
            return;
        }
        lock(state.consentId());
        var ended = hasEnded(state.formVersionId());
        var permitted = ended ? List.<String>of() : state.purposes();
        var renewed = ended || state.renewed() == null ? List.<String>of() : state.renewed();
        var isNew = entities.createNativeQuery(NOTE)
                        .setParameter(1, state.consentId())
                        .setParameter(2, country.code())
                        .setParameter(3, state.studyId())
                        .setParameter(4, state.formVersionId())
                        .setParameter(5, String.join(",", permitted))
                        .setParameter(6, String.join(",", renewed))
                        .setParameter(7, state.version())
                        .executeUpdate()
                == 1;
        if (isNew) {
            for (var feature : features) {
                var purpose = feature.purpose().name();
                if (!permitted.contains(purpose) && !renewed.contains(purpose)) {
                    feature.removeFor(List.of(state.consentId()));
                }
            }
        }
    }

    private boolean hasEnded(UUID formVersion) {
        entities.createNativeQuery(SIGNED).setParameter(1, formVersion).executeUpdate();
        return (Boolean) entities.createNativeQuery(HAS_ENDED, Boolean.class)
                .setParameter(1, formVersion)
                .getSingleResult();
    }

    /**
     * Ends this consent for one purpose. What rests on it for another purpose stays.
     *
     * @param purpose null for every purpose
     * @param version a state of the consent that is older says nothing against it
     * @return how many things were removed
     */
    int withdraw(UUID consent, @Nullable String purpose, long version) {
        lock(consent);
        entities.createNativeQuery(WITHDRAWN)
                .setParameter(1, consent)
                .setParameter(2, purpose == null ? "" : purpose)
                .setParameter(3, version)
                .executeUpdate();
        return features.stream()
                .filter(feature -> purpose == null || feature.purpose().name().equals(purpose))
                .mapToInt(feature -> feature.removeFor(List.of(consent)))
                .sum();
    }

    /** Ends every consent to these versions of a form, in all countries. */
    void end(Collection<UUID> formVersions) {
        wall.within(Country.all(), () -> endOfAll(formVersions));
    }

    private void endOfAll(Collection<UUID> formVersions) {
        for (var version : formVersions) {
            entities.createNativeQuery(END).setParameter(1, version).executeUpdate();
            var consents = entities.unwrap(Session.class)
                    .createNativeQuery(OF_FORM, UUID.class)
                    .setParameter(1, version)
                    .list();
            for (int from = 0; from < consents.size(); from += BATCH) {
                endConsents(consents.subList(from, Math.min(from + BATCH, consents.size())));
            }
        }
    }

    private void endConsents(List<UUID> consents) {
        entities.createNativeQuery(NOTHING).setParameter(1, consents).executeUpdate();
        features.forEach(feature -> feature.removeFor(consents));
    }

    // whatever rests on a consent while that is withdrawn is seen by one side or the other
    private void lock(UUID consent) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 17))) as held", Integer.class)
                .setParameter(1, consent.toString())
                .getResultList();
    }
}
