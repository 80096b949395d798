package org.zajedno.panels.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.zajedno.panels.panel.Panel;

/**
 * By when the comments of a review are answered: as the strictest of its panels' agreements says, since a due date of its own
 * would tell which panel a comment comes from. The first answers count from the deadline and are due on the same day for all:
 * counted from the comment, the day would tell when something was said.
 *
 * @param answerWithinDays from the deadline, or from when a comment was re-opened
 * @param answerDue last day for the first answers
 */
@Embeddable
record AnswerTime(Integer answerWithinDays, LocalDate answerDue) {

    static AnswerTime of(List<Panel> panels, Instant deadline) {
        var days = panels.stream()
                .mapToInt(panel -> panel.feedbackAgreement().answerWithinDays())
                .min()
                .orElseThrow();
        return new AnswerTime(days, day(deadline)).from(deadline);
    }

    /** The same agreement after the deadline was moved. */
    AnswerTime from(Instant deadline) {
        return new AnswerTime(answerWithinDays, after(deadline));
    }

    /** A late comment goes with the next round of the same length. */
    LocalDate firstAnswer(Instant now) {
        var due = answerDue;
        while (due.isBefore(day(now))) {
            due = due.plusDays(answerWithinDays);
        }
        return due;
    }

    LocalDate after(Instant instant) {
        return day(instant).plusDays(answerWithinDays);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
