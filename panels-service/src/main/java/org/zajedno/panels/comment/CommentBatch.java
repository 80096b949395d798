package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.problem.ProblemWording;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentBatchView.OutcomeView;

/** Takes a step with each of some comments, in one transaction; where one of them refuses, the others still go. */
@ApplicationScoped
public class CommentBatch {

    private final CommentRepository comments;
    private final ProblemWording wording;

    CommentBatch(CommentRepository comments, ProblemWording wording) {
        this.comments = comments;
        this.wording = wording;
    }

    /** @param step refuses before it changes anything; not taken with comments that the caller does not see */
    public CommentBatchView each(CommentSelection selection, Consumer<CommentRow> step) {
        var ids = selection.commentIds().stream().distinct().sorted().toList();
        Map<UUID, CommentRow> rows = comments.rows(ids).stream()
                .collect(Collectors.toMap(row -> row.comment().id(), Function.identity()));
        return new CommentBatchView(ids.stream()
                .map(id -> outcome(id, Optional.ofNullable(rows.get(id)), step))
                .toList());
    }

    private OutcomeView outcome(UUID id, Optional<CommentRow> row, Consumer<CommentRow> step) {
        try {
            step.accept(row.orElseThrow(Refusal::notFound));
            return new OutcomeView(id, null);
        } catch (Refusal refusal) {
            return new OutcomeView(id, wording.summary(refusal));
        }
    }
}
