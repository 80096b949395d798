package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The consent forms of all studies. */
@ApplicationScoped
class ConsentFormRepository implements PanacheRepositoryBase<ConsentForm, UUID> {

    private static final Keyset<ConsentForm> OLDEST_FIRST =
            Keyset.byTime("f.createdAt", ConsentForm::createdAt, "f.id", ConsentForm::id);

    ConsentForm require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The form, held until the transaction ends, so that its versions are numbered and brought into force one by one. */
    ConsentForm requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Page<ConsentForm> page(@Nullable UUID studyId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, ConsentForm.class, "select f", "from ConsentForm f")
                .whereAsked("f.studyId = :study", "study", studyId)
                .changed("f.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
