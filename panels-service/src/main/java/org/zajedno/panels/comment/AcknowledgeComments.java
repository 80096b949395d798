package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Acknowledges those of some comments that can be, held ones too. */
@ApplicationScoped
class AcknowledgeComments {

    private final CommentBatch batch;
    private final HeldTextScope heldTextScope;
    private final Clock clock;

    AcknowledgeComments(CommentBatch batch, HeldTextScope heldTextScope, Clock clock) {
        this.batch = batch;
        this.heldTextScope = heldTextScope;
        this.clock = clock;
    }

    CommentBatchView among(CommentSelection selection) {
        var now = clock.instant();
        return heldTextScope.reveal(
                () -> batch.each(selection, row -> row.comment().acknowledge(now)));
    }
}
