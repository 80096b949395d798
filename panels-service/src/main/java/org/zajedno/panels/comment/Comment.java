package org.zajedno.panels.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.review.ReviewRequest;

/** A comment of a panel member on a version of a material. */
@Entity
@Table(name = "comment")
public class Comment extends VersionedEntity {

    private UUID reviewRequestId;
    private UUID materialVersionId;
    private UUID panelId;
    private Country country;
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private LanguageTag language;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private CommentTarget about;

    private Topic topic;

    // not counted in the version: a tag that researchers read would tell that the author chose anew
    @OptimisticLock(excluded = true)
    private Credit credit;

    @OptimisticLock(excluded = true)
    private int creditChanges;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private LocalDate answerDue;
    private UUID responseId;

    @Enumerated(EnumType.STRING)
    private ResponseDecision decision;

    private CommentReceipt receipt;
    private boolean held;
    private boolean late;
    private boolean changed;
    private String reopenReason;

    protected Comment() {}

    /**
     * Takes a comment while the review is open or closed, or refuses it; after the deadline it is late, and welcome.
     *
     * @param receipt how it reached the PPI lead who enters it; null for what an active member wrote here
     * @param held whether somebody should look at it before it leaves the panel
     */
    Comment(
            ReviewRequest review,
            Membership author,
            NewComment request,
            CommentReceipt receipt,
            boolean held,
            Instant now) {
        super(FROM_ONE, now);
        review.requireCommentable();
        request.about().requireSensible();
        request.credit().requireSensible("credit.name");
        if (receipt == null) {
            author.requireActive();
        } else {
            author.requireHeardElsewhere();
        }
        late = receipt == null ? review.isLate(now) : receipt.isLate(review, now);
        this.reviewRequestId = review.id();
        this.materialVersionId = review.materialVersionId();
        this.panelId = author.panelId();
        this.country = author.country();
        this.membershipId = author.id();
        this.kind = request.kind();
        this.language = request.language();
        this.text = request.text();
        this.about = request.about();
        this.credit = request.credit();
        this.receipt = receipt;
        this.held = held;
        this.state = CommentState.SUBMITTED;
        this.answerDue = review.firstResponseDue(now);
    }

    void countUnder(Topic its) {
        topic = its;
    }

    /** Lets it leave the panel; its answer is due as if it had been said now. */
    void pass(LocalDate newAnswerDue, Instant now) {
        requireHeld();
        held = false;
        answerDue = newAnswerDue;
        touch(now);
    }

    /** Gives it back to its author, and keeps nothing of it. */
    NewComment giveBack(Instant now) {
        requireHeld();
        var words = new NewComment(kind, language, text, about, credit, null);
        become(CommentState.RETURNED, EnumSet.of(CommentState.SUBMITTED, CommentState.ACKNOWLEDGED), now);
        erase();
        return words;
    }

    private void requireHeld() {
        if (!isChecking()) {
            throw Refusal.conflict("comment-not-held").with("state", state);
        }
    }

    /** Whether it waits for somebody to look at it before it leaves the panel. */
    public boolean isChecking() {
        return held && text != null;
    }

    /** The PPI lead tells the member that it has arrived. */
    void acknowledge(Instant now) {
        become(CommentState.ACKNOWLEDGED, EnumSet.of(CommentState.SUBMITTED), now);
    }

    /** Answers it; refuses a second answer, unless the member said that the first missed the point. */
    void respond(Response response, Instant now) {
        state.requireWaiting();
        responseId = response.id();
        decision = response.decision();
        become(CommentState.ANSWERED, EnumSet.of(state), now);
    }

    /** The member is content with the answer. */
    void confirm(Instant now) {
        become(CommentState.CONFIRMED, EnumSet.of(CommentState.ANSWERED), now);
    }

    /** The member says that the answer misses the point: it has to be answered again. */
    void reopen(String reason, LocalDate newAnswerDue, Instant now) {
        become(CommentState.REOPENED, EnumSet.of(CommentState.ANSWERED), now);
        reopenReason = reason;
        decision = null;
        answerDue = newAnswerDue;
    }

    /** The member takes it back: everything that was said is erased, and that there was a comment stays. */
    void retract(Instant now) {
        become(CommentState.RETRACTED, EnumSet.range(CommentState.SUBMITTED, CommentState.REOPENED), now);
        erase();
    }

    /** Changes how the author wants to be credited, as long as there is something to credit. */
    void creditAs(Credit wanted) {
        wanted.requireSensible("name");
        state.requireStanding();
        credit = wanted;
        creditChanges++;
    }

    /** The version as its author sees it, which also rises when the credit changes. */
    long versionWithCredit() {
        return version() + creditChanges;
    }

    private void erase() {
        text = null;
        about = null;
        topic = null;
        reopenReason = null;
        credit = Credit.NONE;
    }

    private void become(CommentState next, Set<CommentState> from, Instant now) {
        state = state.movedTo(next, from);
        touch(now);
    }

    /** Whether the answer says that the material will change. */
    public boolean isAccepted() {
        return (state == CommentState.ANSWERED || state == CommentState.CONFIRMED) && decision.promisesChange();
    }

    public UUID reviewRequestId() {
        return reviewRequestId;
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    public UUID panelId() {
        return panelId;
    }

    public Country country() {
        return country;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public CommentKind kind() {
        return kind;
    }

    public LanguageTag language() {
        return language;
    }

    public String text() {
        return text;
    }

    public CommentTarget about() {
        return about;
    }

    public Credit credit() {
        return credit;
    }

    public CommentState state() {
        return state;
    }

    public LocalDate answerDue() {
        return answerDue;
    }

    /** How it reached the PPI lead who entered it; null for what the member wrote here. */
    public CommentReceipt receipt() {
        return receipt;
    }

    /** Whether it came after the time that was asked for. */
    public boolean isLate() {
        return late;
    }

    /** Whether a later version names it as the reason of a change. */
    public boolean isChanged() {
        return changed;
    }

    public String reopenReason() {
        return reopenReason;
    }
}
