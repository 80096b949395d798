package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.zajedno.kit.http.EntityTags;

/** Changes how the author of a comment is credited for it, until the credit is in print. */
@ApplicationScoped
class ChangeCommentCredit {

    private final CommentRepository comments;
    private final HeldTextScope held;
    private final Event<CreditChanged> creditChanged;
    private final Clock clock;

    ChangeCommentCredit(
            CommentRepository comments, HeldTextScope held, Event<CreditChanged> creditChanged, Clock clock) {
        this.comments = comments;
        this.held = held;
        this.creditChanged = creditChanged;
        this.clock = clock;
    }

    CommentRow change(UUID id, String ifMatch, Credit wanted) {
        return held.reveal(() -> {
            var own = comments.requireOwn(id);
            EntityTags.require(ifMatch, own.comment().versionWithCredit());
            own.comment().creditAs(wanted);
            comments.flush();
            comments.modified(id, clock.instant());
            creditChanged.fire(new CreditChanged(id, wanted));
            return own;
        });
    }
}
