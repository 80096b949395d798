package org.zajedno.panels.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentRow;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.contribution.Contribution;
import org.zajedno.panels.contribution.ContributionRepository;

/** Finds the comments that an entry of the impact log rests on. */
@ApplicationScoped
class ImpactBasis {

    private final CommentRepository comments;
    private final ContributionRepository contributions;
    private final CurrentViewer viewer;

    ImpactBasis(CommentRepository comments, ContributionRepository contributions, CurrentViewer viewer) {
        this.comments = comments;
        this.contributions = contributions;
        this.viewer = viewer;
    }

    /** The comments that it rests on, each still standing; refuses others. */
    List<Comment> of(NewImpactEntry request) {
        var named = new LinkedHashMap<UUID, String>();
        var ids = request.commentIds() == null ? List.<UUID>of() : request.commentIds();
        for (int position = 0; position < ids.size(); position++) {
            named.put(ids.get(position), "commentIds[" + position + "]");
        }
        commentsOfContributions(request).forEach(named::putIfAbsent);
        var found = comments.rows(named.keySet()).stream()
                .map(CommentRow::comment)
                .filter(comment -> comment.state() != CommentState.RETRACTED)
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        named.forEach((id, field) -> {
            if (!found.containsKey(id)) {
                throw Refusal.invalid(field, "is not a comment that stands");
            }
        });
        return List.copyOf(found.values());
    }

    private LinkedHashMap<UUID, String> commentsOfContributions(NewImpactEntry request) {
        var ids = request.contributionIds() == null ? List.<UUID>of() : request.contributionIds();
        if (!ids.isEmpty() && !viewer.get().isLeadAlone()) {
            throw Refusal.invalid("contributionIds", "is for PPI leads, who see which comment is behind one");
        }
        var found = contributions.withIds(ids).stream()
                .collect(Collectors.toMap(Contribution::id, Contribution::commentId));
        var named = new LinkedHashMap<UUID, String>();
        for (int position = 0; position < ids.size(); position++) {
            var field = "contributionIds[" + position + "]";
            var comment = found.get(ids.get(position));
            if (comment == null) {
                throw Refusal.invalid(field, "is not a contribution");
            }
            named.put(comment, field);
        }
        return named;
    }
}
