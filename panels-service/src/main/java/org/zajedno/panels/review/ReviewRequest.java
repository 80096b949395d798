package org.zajedno.panels.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelState;

/** A request to panels to review a version of a material, with a plain summary, questions and a deadline. */
@Entity
@Table(name = "review_request")
public class ReviewRequest extends VersionedEntity {

    /** Slower than most people read: the texts are hard, and each word counts. */
    private static final int CHARACTERS_A_MINUTE = 700;

    private static final int MINUTES_A_QUESTION = 2;

    /**
     * What the panels read about the progress of a review.
     *
     * @param extendedFrom the deadline before it was extended the last time; null if it never was
     * @param deadlineReason why it was
     * @param closingReason why it was closed although not enough members were heard; null if no reason was given
     * @param cancellationReason why it was given up; null if it was not
     */
    record ReviewNotice(
            @Nullable Instant extendedFrom,
            @Nullable LocalizedText deadlineReason,
            @Nullable LocalizedText closingReason,
            @Nullable LocalizedText cancellationReason) {}

    private UUID materialVersionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> panelIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Country> countries;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReviewQuestion> questions;

    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private @Nullable ResponseDeadline responseDeadline;
    private @Nullable Instant extendedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText deadlineReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText closingReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText cancellationReason;

    protected ReviewRequest() {}

    /** A request that is being prepared; refuses a deadline that is over. */
    ReviewRequest(
            UUID materialVersionId,
            List<UUID> panelIds,
            LocalizedText summary,
            List<LocalizedText> questions,
            Instant deadline,
            Instant now) {
        super(FROM_ONE, now);
        if (!deadline.isAfter(now)) {
            throw Refusal.invalid("deadline", "must lie in the future");
        }
        this.materialVersionId = materialVersionId;
        this.panelIds = List.copyOf(panelIds);
        this.countries = List.of();
        this.summary = summary;
        this.questions = questions.stream()
                .map(text -> new ReviewQuestion(UUID.randomUUID(), text))
                .toList();
        this.deadline = deadline.truncatedTo(ChronoUnit.MICROS);
        this.state = ReviewState.DRAFT;
    }

    /**
     * Puts the request before its panels; refuses while one of them takes no reviews.
     *
     * @param panels those of the request
     */
    void open(List<Panel> panels, Instant now) {
        if (state != ReviewState.DRAFT) {
            throw Refusal.conflict("review-not-a-draft").with("state", state);
        }
        if (isPastDeadline(now)) {
            throw Refusal.conflict("deadline-passed").with("deadline", deadline);
        }
        var sleeping = panels.stream()
                .filter(panel -> panel.state() != PanelState.ACTIVE)
                .map(Panel::id)
                .toList();
        if (!sleeping.isEmpty()) {
            throw Refusal.conflict("panel-not-active").with("panelIds", sleeping);
        }
        countries = panels.stream().map(Panel::country).distinct().sorted().toList();
        var days = panels.stream()
                .mapToInt(panel -> panel.feedbackAgreement().responseWithinDays())
                .min()
                .orElseThrow();
        responseDeadline = ResponseDeadline.of(days, countries, deadline);
        state = ReviewState.OPEN;
        touch(now);
    }

    /**
     * Gives the panels more time, and tells them why; refuses a deadline that is not later than the present one. The answers
     * are due later by as much.
     */
    void extend(Instant newDeadline, LocalizedText reason, Instant now) {
        require(EnumSet.of(ReviewState.OPEN), "review-not-open");
        if (!newDeadline.isAfter(deadline) || !newDeadline.isAfter(now)) {
            throw Refusal.invalid("deadline", "must be later than the present one, and lie in the future");
        }
        extendedFrom = deadline;
        deadline = newDeadline.truncatedTo(ChronoUnit.MICROS);
        deadlineReason = reason;
        responseDeadline = ResponseDeadline.of(responseDeadline().answerWithinDays(), countries, deadline);
        touch(now);
    }

    /**
     * Ends commenting; answers still go out. A panel of which fewer were heard than its quorum asks for is not passed over in
     * silence: then a reason is needed, which stays with the review.
     *
     * @param reason null for none
     */
    void close(boolean quorumReached, @Nullable LocalizedText reason, Instant now) {
        require(EnumSet.of(ReviewState.OPEN), "review-not-open");
        if (!quorumReached && reason == null) {
            throw Refusal.conflict("quorum-not-reached");
        }
        closingReason = reason;
        state = ReviewState.CLOSED;
        touch(now);
    }

    /** Follows the answers: nobody decides that a review is responded to, it is so as long as nothing waits. */
    void settle(boolean somethingWaits, Instant now) {
        var settled = somethingWaits ? ReviewState.CLOSED : ReviewState.RESPONDED;
        if (EnumSet.of(ReviewState.CLOSED, ReviewState.RESPONDED).contains(state) && state != settled) {
            state = settled;
            touch(now);
        }
    }

    /** Brings it to its end; refused while something waits for an answer. */
    void complete(Instant now) {
        require(EnumSet.of(ReviewState.RESPONDED), "review-not-responded");
        state = ReviewState.COMPLETED;
        touch(now);
    }

    /** Gives it up, and tells the panels why; refused once everything is answered. */
    void cancel(LocalizedText reason, Instant now) {
        require(EnumSet.of(ReviewState.DRAFT, ReviewState.OPEN, ReviewState.CLOSED), "review-past-cancelling");
        cancellationReason = reason;
        state = ReviewState.CANCELLED;
        touch(now);
    }

    /** Refuses a comment that comes too early, or when everything was answered. */
    public void requireCommentable() {
        require(ReviewState.COMMENTABLE, "review-not-open");
    }

    /** Whether what is said now comes after the time that was asked for. */
    public boolean isLate(Instant now) {
        return state == ReviewState.CLOSED || isPastDeadline(now);
    }

    /** Whether something that was said then, and entered later, came after the time that was asked for. */
    public boolean isPastDeadline(Instant time) {
        return !time.isBefore(deadline);
    }

    private void require(Set<ReviewState> from, String code) {
        if (!from.contains(state)) {
            throw Refusal.conflict(code).with("state", state);
        }
    }

    /** The last day for the first answer to something said now. */
    public LocalDate firstResponseDue(Instant now) {
        return responseDeadline().firstDue(countries, now);
    }

    /** The last day for another answer to what is re-opened now. */
    public LocalDate nextResponseDue(Instant now) {
        return responseDeadline().nextDue(countries, now);
    }

    /** What is promised to the panels once they are asked. */
    private ResponseDeadline responseDeadline() {
        if (responseDeadline == null) {
            throw new IllegalStateException("a review that was never open promises no responses");
        }
        return responseDeadline;
    }

    /** Days until the deadline; null when it is over, or nothing is asked at the moment. */
    @Nullable
    Integer daysLeft(Instant now) {
        return state != ReviewState.OPEN || isLate(now)
                ? null
                : (int) ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(deadline, ZoneOffset.UTC));
    }

    /**
     * About how many minutes it takes to read a text of that length with care and to answer the questions, in fives: nobody is to
     * begin with less time than it needs.
     */
    int minutes(int characters) {
        var needed = Math.ceilDiv(characters, CHARACTERS_A_MINUTE) + MINUTES_A_QUESTION * (questions.size() + 1);
        return Math.ceilDiv(needed, 5) * 5;
    }

    /** Refuses to keep what would have to go at once. */
    public void requireGoingOn() {
        require(ReviewState.GOING_ON, "review-over");
    }

    public boolean asks(UUID questionId) {
        return questions.stream().anyMatch(question -> question.id().equals(questionId));
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    public List<UUID> panelIds() {
        return panelIds;
    }

    /** The countries of the panels that it was put before; empty while it is a draft. */
    public List<Country> countries() {
        return countries;
    }

    public LocalizedText summary() {
        return summary;
    }

    public List<ReviewQuestion> questions() {
        return questions;
    }

    public Instant deadline() {
        return deadline;
    }

    public ReviewState state() {
        return state;
    }

    ReviewNotice notice() {
        return new ReviewNotice(extendedFrom, deadlineReason, closingReason, cancellationReason);
    }
}
