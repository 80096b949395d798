package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.comment.CommentRetracted;
import org.zajedno.panels.comment.Credit;
import org.zajedno.panels.comment.CreditChanged;
import org.zajedno.panels.comment.CreditPreference;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.panel.MembershipRepository;

/** Makes contributions of comments that changed a version, and keeps their credit as their authors want it. */
@ApplicationScoped
public class CreditContribution {

    private final ContributionRepository contributions;
    private final CommentRepository comments;
    private final MembershipRepository memberships;
    private final CreditDigest digest;
    private final Outbox outbox;
    private final Clock clock;

    CreditContribution(
            ContributionRepository contributions,
            CommentRepository comments,
            MembershipRepository memberships,
            CreditDigest digest,
            Outbox outbox,
            Clock clock) {
        this.contributions = contributions;
        this.comments = comments;
        this.memberships = memberships;
        this.digest = digest;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every comment that changed the version that is released now becomes a contribution to the study, as its author is shown. */
    public void credit(List<Comment> behind, MaterialVersion released, UUID studyId) {
        var given = behind.stream()
                .map(comment -> new Contribution(comment, released, studyId, clock.instant()))
                .toList();
        contributions.persist(given);
        contributions.flush();
        publish(given.stream()
                .filter(contribution -> contribution.credit().preference() != CreditPreference.NONE)
                .toList());
        comments.becameOfThem(behind.stream().map(Comment::id).toList(), clock.instant());
    }

    void creditAs(Contribution contribution, Credit wanted) {
        contribution.creditAs(wanted, contributions.published(contribution.studyId()), clock.instant());
        contributions.flush();
        publish(List.of(contribution));
    }

    void creditAs(@Observes CreditChanged changed) {
        contributions.ofComment(changed.commentId()).forEach(given -> creditAs(given, changed.credit()));
    }

    void takeBack(@Observes CommentRetracted retracted) {
        var given = contributions.ofComment(retracted.commentId());
        given.forEach(contribution -> contribution.takeBack(clock.instant()));
        contributions.flush();
        publish(given);
    }

    /** Tells again what was told without the mark of its line; how many there were. */
    int republishWithDigest() {
        var withoutDigest = contributions.publishedWithoutDigest();
        withoutDigest.forEach(contribution -> contribution.republish(clock.instant()));
        contributions.flush();
        publish(withoutDigest);
        return withoutDigest.size();
    }

    private void publish(List<Contribution> given) {
        var pseudonyms = memberships.pseudonyms(
                given.stream().map(Contribution::membershipId).distinct().toList());
        given.forEach(contribution -> outbox.add(ContributionCredited.of(
                contribution,
                digest.of(
                        contribution,
                        Optional.ofNullable(pseudonyms.get(contribution.membershipId()))
                                .orElseThrow()))));
    }
}
