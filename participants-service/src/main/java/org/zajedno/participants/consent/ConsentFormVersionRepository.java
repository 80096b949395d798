package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The versions of all consent forms. */
@ApplicationScoped
class ConsentFormVersionRepository implements PanacheRepositoryBase<ConsentFormVersion, UUID> {

    private static final Keyset<ConsentFormVersion> OLDEST_FIRST =
            Keyset.byTime("v.createdAt", ConsentFormVersion::createdAt, "v.id", ConsentFormVersion::id);

    ConsentFormVersion require(UUID formId, int number) {
        return find("formId = ?1 and number = ?2", formId, number)
                .singleResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    int nextNumber(UUID formId) {
        return (int) count("formId", formId) + 1;
    }

    Optional<ConsentFormVersion> inForce(UUID formId) {
        return find("formId = ?1 and state = ?2", formId, ConsentFormState.IN_FORCE)
                .singleResultOptional();
    }

    /** Versions of the form that were in force before, and to which consent stands still. */
    List<ConsentFormVersion> formerThatStand(UUID formId) {
        return list(
                "formId = ?1 and state = ?2 and endedOn is null order by number", formId, ConsentFormState.SUPERSEDED);
    }

    Page<ConsentFormVersion> page(UUID formId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, ConsentFormVersion.class, "select v", "from ConsentFormVersion v")
                .where("v.formId = :form", "form", formId)
                .changed("v.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
