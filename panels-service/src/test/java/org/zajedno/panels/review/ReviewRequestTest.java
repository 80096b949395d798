package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.FeedbackAgreement;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelState;
import org.zajedno.panels.panel.TermsOfReference;

class ReviewRequestTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2021-05-03T12:00:00Z");
    private static final LocalizedText TEXT = LocalizedText.of(LanguageTag.ENGLISH, "The holidays came between.");

    private static Panel panel(int answerWithinDays) {
        var panel = Panel.form(
                new Country("RS"),
                TEXT,
                List.of(LanguageTag.ENGLISH),
                new TermsOfReference(TEXT, 24),
                new FeedbackAgreement(3, answerWithinDays),
                NOW);
        panel.become(PanelState.ACTIVE, NOW);
        return panel;
    }

    private static ReviewRequest draft() {
        return new ReviewRequest(UUID.randomUUID(), List.of(UUID.randomUUID()), TEXT, List.of(), DEADLINE, NOW);
    }

    private static ReviewRequest open() {
        var review = draft();
        review.open(List.of(panel(21), panel(10)), NOW);
        return review;
    }

    private static ReviewRequest closed() {
        var review = open();
        review.close(true, null, NOW);
        return review;
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1400, 5", "2800, 10", "7000, 15", "70000, 105"})
    void timeThatAReviewTakesIsToldInFives(int characters, int expected) {
        // Given
        var review = draft();
        // When
        var minutes = review.minutes(characters);
        // Then
        assertThat(minutes).isEqualTo(expected);
    }

    @Test
    void everybodyIsGivenMoreTimeAndToldWhy() {
        var review = open();

        review.extend(DEADLINE.plus(Duration.ofDays(4)), TEXT, NOW);

        assertThat(review.deadline()).isEqualTo("2021-05-07T12:00:00Z");
        assertThat(review.notice().extendedFrom()).isEqualTo(DEADLINE);
        assertThat(review.notice().deadlineReason()).isEqualTo(TEXT);
        assertThat(review.daysLeft(NOW)).isEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void timeIsNeverCutShort(long days) {
        var review = open();

        assertThatThrownBy(() -> review.extend(DEADLINE.plus(Duration.ofDays(days)), TEXT, NOW))
                .hasMessage("invalid-input");
    }

    @Test
    void closedReviewIsNotExtended() {
        var review = closed();

        assertThatThrownBy(() -> review.extend(DEADLINE.plus(Duration.ofDays(4)), TEXT, NOW))
                .hasMessage("review-not-open");
    }

    @Test
    void panelBelowItsQuorumIsNotPassedOverInSilence() {
        var review = open();

        assertThatThrownBy(() -> review.close(false, null, NOW)).hasMessage("quorum-not-reached");
        review.close(false, TEXT, NOW);

        assertThat(review.state()).isEqualTo(ReviewState.CLOSED);
        assertThat(review.notice().closingReason()).isEqualTo(TEXT);
    }

    @Test
    void reviewIsRespondedToAsLongAsNothingWaits() {
        var review = closed();

        review.settle(false, NOW);
        assertThat(review.state()).isEqualTo(ReviewState.RESPONDED);

        review.settle(true, NOW);
        assertThat(review.state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void openReviewStaysOpenHoweverMuchIsAnswered() {
        var review = open();

        review.settle(false, NOW);

        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void reviewIsCompletedOnlyWhenItIsRespondedTo() {
        var review = closed();

        assertThatThrownBy(() -> review.complete(NOW)).hasMessage("review-not-responded");
        review.settle(false, NOW);
        review.complete(NOW);

        assertThat(review.state()).isEqualTo(ReviewState.COMPLETED);
        assertThatThrownBy(review::requireGoingOn).hasMessage("review-over");
        assertThatThrownBy(() -> review.cancel(TEXT, NOW)).hasMessage("review-past-cancelling");
    }

    @Test
    void reviewIsCancelledWithAReason() {
        var review = open();

        review.cancel(TEXT, NOW);

        assertThat(review.state()).isEqualTo(ReviewState.CANCELLED);
        assertThat(review.notice().cancellationReason()).isEqualTo(TEXT);
        assertThatThrownBy(review::requireCommentable).hasMessage("review-not-open");
    }

    @Test
    void lateCommentIsWelcomeWhileTheReviewIsOpenOrClosed() {
        var review = open();

        assertThat(review.isLate(DEADLINE.minusSeconds(1))).isFalse();
        assertThat(review.isLate(DEADLINE)).isTrue();
        review.requireCommentable();
        review.close(true, null, NOW);
        assertThat(review.isLate(NOW)).isTrue();
        review.requireCommentable();
    }

    @Test
    void firstAnswersAreDueOnOneDayWheneverSomethingWasSaid() {
        var review = open();

        assertThat(review.firstResponseDue(NOW)).isEqualTo(review.firstResponseDue(DEADLINE));
        assertThat(review.firstResponseDue(Instant.parse("2021-06-30T00:00:00Z")))
                .isAfterOrEqualTo(LocalDate.of(2021, 6, 30));
    }

    @Test
    void draftAsksNobodyAnything() {
        assertThat(draft().daysLeft(NOW)).isNull();
        assertThatThrownBy(() -> draft().requireCommentable()).hasMessage("review-not-open");
    }
}
