package org.zajedno.panels.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Aggregate;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.review.ReviewRequest;

/** What a panel member said about a version of a material. */
@Entity
@Table(name = "comment")
public class Comment extends Aggregate {

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
    private About about;

    private Credit credit;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private LocalDate answerDue;
    private UUID responseId;

    @Enumerated(EnumType.STRING)
    private ResponseDecision decision;

    private boolean late;
    private boolean changed;
    private String reopenReason;

    protected Comment() {}

    private Comment(ReviewRequest review, Membership author, Instant now) {
        super(now);
        this.reviewRequestId = review.id();
        this.materialVersionId = review.materialVersionId();
        this.panelId = author.panelId();
        this.country = author.country();
        this.membershipId = author.id();
        this.state = CommentState.SUBMITTED;
        this.answerDue = review.firstAnswerDue(now);
        this.late = review.isLate(now);
    }

    /**
     * Takes a comment of an active member while the review is open or closed, or refuses it; after the deadline it is late,
     * and welcome.
     *
     * @param credit how the author wants to be credited if the comment changes the material
     */
    static Comment submit(
            ReviewRequest review,
            Membership author,
            CommentKind kind,
            LanguageTag language,
            String text,
            About about,
            Credit credit,
            Instant now) {
        review.requireCommentable();
        author.requireActive();
        about.requireSensible();
        credit.requireSensible("credit.name");
        var comment = new Comment(review, author, now);
        comment.kind = kind;
        comment.language = language;
        comment.text = text;
        comment.about = about;
        comment.credit = credit;
        return comment;
    }

    /** The PPI lead tells the member that it has arrived. */
    void acknowledge(Instant now) {
        require(EnumSet.of(CommentState.SUBMITTED), CommentState.ACKNOWLEDGED);
        become(CommentState.ACKNOWLEDGED, now);
    }

    /** Answers it; refuses a second answer, unless the member said that the first missed the point. */
    void answer(Response response, Instant now) {
        if (!state.waitsForAnswer()) {
            throw Refusal.conflict(state == CommentState.RETRACTED ? "comment-retracted" : "already-answered")
                    .with("state", state);
        }
        responseId = response.id();
        decision = response.decision();
        become(CommentState.ANSWERED, now);
    }

    /** The member is content with the answer. */
    void confirm(Instant now) {
        require(EnumSet.of(CommentState.ANSWERED), CommentState.CONFIRMED);
        become(CommentState.CONFIRMED, now);
    }

    /** The member says that the answer misses the point: it has to be answered again. */
    void reopen(String reason, LocalDate newAnswerDue, Instant now) {
        require(EnumSet.of(CommentState.ANSWERED), CommentState.REOPENED);
        reopenReason = reason;
        decision = null;
        answerDue = newAnswerDue;
        become(CommentState.REOPENED, now);
    }

    /** The member takes it back: everything that was said is erased, and that there was a comment stays. */
    void retract(Instant now) {
        require(EnumSet.complementOf(EnumSet.of(CommentState.RETRACTED)), CommentState.RETRACTED);
        text = null;
        about = null;
        reopenReason = null;
        credit = Credit.NONE;
        become(CommentState.RETRACTED, now);
    }

    /** Changes how the author wants to be credited, as long as there is something to credit. */
    void creditAs(Credit wanted, Instant now) {
        wanted.requireSensible("name");
        if (state == CommentState.RETRACTED) {
            throw Refusal.conflict("comment-retracted");
        }
        credit = wanted;
        touch(now);
    }

    private void require(EnumSet<CommentState> from, CommentState next) {
        if (!from.contains(state)) {
            throw Refusal.conflict("comment-cannot-become").with("from", state).with("to", next);
        }
    }

    private void become(CommentState next, Instant now) {
        state = next;
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

    public About about() {
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
