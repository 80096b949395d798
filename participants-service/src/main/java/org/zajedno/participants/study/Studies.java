package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The studies of the project. */
@ApplicationScoped
public class Studies implements PanacheRepositoryBase<Study, UUID> {

    /** Refuses as not found what is not there. */
    public Study require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** Refuses, as a wrong field of a request, an id that names no study. */
    public Study requireNamedBy(String field, UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.invalid(field, "names no study"));
    }

    List<Study> page(Listing listing) {
        var after = listing.after();
        return find(
                        "(createdAt, id) > (:createdAt, :id) and modifiedAt >= :since order by createdAt, id",
                        Map.of("createdAt", after.createdAt(), "id", after.id(), "since", listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
