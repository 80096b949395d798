package org.zajedno.panels.responseboard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The drafts of answers behind the caller's country wall. */
@ApplicationScoped
class ResponseDraftRepository implements PanacheRepositoryBase<ResponseDraft, UUID> {

    Optional<ResponseDraft> of(UUID commentId) {
        return find("commentId", commentId).firstResultOptional();
    }

    List<ResponseDraft> ofReview(UUID reviewRequestId) {
        return list("reviewRequestId = ?1 order by commentId", reviewRequestId);
    }

    /** For how many comments that wait for an answer there is one. */
    long waiting(UUID reviewRequestId) {
        return count(
                "from ResponseDraft d join Comment c on c.id = d.commentId where d.reviewRequestId = ?1"
                        + " and c.state in (SUBMITTED, ACKNOWLEDGED, REOPENED)",
                reviewRequestId);
    }

    Map<UUID, ResponseDraft> of(Collection<UUID> commentIds) {
        return list("commentId in ?1", commentIds).stream()
                .collect(Collectors.toMap(ResponseDraft::commentId, Function.identity()));
    }

    void remove(UUID commentId) {
        delete("commentId", commentId);
    }
}
