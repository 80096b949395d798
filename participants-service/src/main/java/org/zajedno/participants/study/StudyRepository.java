package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The studies of the project. */
@ApplicationScoped
public class StudyRepository implements PanacheRepositoryBase<Study, UUID> {

    private static final Keyset<Study> OLDEST_FIRST = Keyset.byTime("s.createdAt", Study::createdAt, "s.id", Study::id);

    /** Refuses as not found what is not there. */
    public Study require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** Refuses, as a wrong field of a request, an id that names no study. */
    public Study requireNamedBy(String field, UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.invalid(field, "names no study"));
    }

    Page<Study> page(ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Study.class, "select s", "from Study s")
                .changed("s.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
