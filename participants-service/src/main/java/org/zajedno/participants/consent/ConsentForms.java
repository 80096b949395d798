package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The consent forms of all studies. */
@ApplicationScoped
class ConsentForms implements PanacheRepositoryBase<ConsentForm, UUID> {

    ConsentForm require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The form, held until the transaction ends, so that its versions are numbered and brought into force one by one. */
    ConsentForm requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    List<ConsentForm> page(UUID studyId, Listing listing) {
        var after = listing.after();
        var parameters = new HashMap<String, Object>();
        parameters.put("createdAt", after.createdAt());
        parameters.put("id", after.id());
        parameters.put("since", listing.since());
        if (studyId != null) {
            parameters.put("study", studyId);
        }
        return find(
                        "(createdAt, id) > (:createdAt, :id) and modifiedAt >= :since"
                                + (studyId == null ? "" : " and studyId = :study") + " order by createdAt, id",
                        parameters)
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
