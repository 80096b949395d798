package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The versions of all consent forms. */
@ApplicationScoped
class ConsentFormVersions implements PanacheRepositoryBase<ConsentFormVersion, UUID> {

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

    List<ConsentFormVersion> page(UUID formId, Listing listing) {
        var after = listing.after();
        return find(
                        "formId = :form and (createdAt, id) > (:createdAt, :id) and modifiedAt >= :since"
                                + " order by createdAt, id",
                        Map.of(
                                "form", formId,
                                "createdAt", after.createdAt(),
                                "id", after.id(),
                                "since", listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
