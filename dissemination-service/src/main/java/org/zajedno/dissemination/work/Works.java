package org.zajedno.dissemination.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** All works. */
@ApplicationScoped
public class Works implements PanacheRepositoryBase<Work, UUID> {

    private final Editing editing;

    Works(Editing editing) {
        this.editing = editing;
    }

    /** The work, if the caller may know of it: an unreleased one is for those who edit. */
    public Work require(UUID id) {
        return findByIdOptional(id)
                .filter(work -> work.isReleased() || editing.isKnownToCaller())
                .orElseThrow(Refusal::notFound);
    }

    List<Work> after(Listing listing) {
        var cursor = listing.after();
        return find(
                        "(createdAt, id) > (?1, ?2) and modifiedAt >= ?3 and (released or ?4 = true) order by createdAt, id",
                        cursor.createdAt(),
                        cursor.id(),
                        listing.since(),
                        editing.isKnownToCaller())
                .range(0, listing.limit)
                .list();
    }
}
