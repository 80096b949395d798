package org.zajedno.panels.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.Aggregate;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelState;

/** A version of a material, put before panels with a plain summary, questions and a deadline. */
@Entity
@Table(name = "review_request")
public class ReviewRequest extends Aggregate {

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

    private Integer answerWithinDays;

    protected ReviewRequest() {}

    /** A request that is being prepared; refuses a deadline that is over. */
    ReviewRequest(
            UUID materialVersionId,
            List<UUID> panelIds,
            LocalizedText summary,
            List<LocalizedText> questions,
            Instant deadline,
            Instant now) {
        super(now);
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
     * Puts the request before its panels; refuses while one of them takes no reviews. Answers are due for all comments as the
     * strictest of the panels' agreements says: a due date of its own would tell which panel a comment comes from.
     *
     * @param panels those of the request
     */
    void open(List<Panel> panels, Instant now) {
        if (state != ReviewState.DRAFT) {
            throw Refusal.conflict("review-not-a-draft").with("state", state);
        }
        requireBeforeDeadline(now);
        var sleeping = panels.stream()
                .filter(panel -> panel.state() != PanelState.ACTIVE)
                .map(Panel::id)
                .toList();
        if (!sleeping.isEmpty()) {
            throw Refusal.conflict("panel-not-active").with("panelIds", sleeping);
        }
        answerWithinDays = panels.stream()
                .mapToInt(panel -> panel.feedbackAgreement().answerWithinDays())
                .min()
                .orElseThrow();
        countries = panels.stream().map(Panel::country).distinct().sorted().toList();
        state = ReviewState.OPEN;
        touch(now);
    }

    /** Ends commenting; answers still go out. */
    void close(Instant now) {
        requireOpen();
        state = ReviewState.CLOSED;
        touch(now);
    }

    /** Refuses a comment that comes too early or too late. */
    public void requireCommentable(Instant now) {
        requireOpen();
        requireBeforeDeadline(now);
    }

    private void requireOpen() {
        if (state != ReviewState.OPEN) {
            throw Refusal.conflict("review-not-open").with("state", state);
        }
    }

    private void requireBeforeDeadline(Instant now) {
        if (!now.isBefore(deadline)) {
            throw Refusal.conflict("deadline-passed").with("deadline", deadline);
        }
    }

    /** The last day on which an answer to something said now is in time. */
    public LocalDate answerDue(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(answerWithinDays);
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
}
