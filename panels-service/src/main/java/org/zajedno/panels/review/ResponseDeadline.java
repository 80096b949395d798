package org.zajedno.panels.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import org.zajedno.kit.country.Country;
import org.zajedno.panels.panel.WorkingDays;

/**
 * By when the comments of a review are answered: as the strictest of its panels' agreements says, since a due date of its own
 * would tell which panel a comment comes from. The first answers count from the deadline and are due on the same day for all:
 * counted from the comment, the day would tell when something was said.
 *
 * @param answerWithinDays working days from the deadline, or from when a comment was re-opened
 * @param answerDue last day for the first answers
 */
@Embeddable
record ResponseDeadline(Integer answerWithinDays, LocalDate answerDue) {

    /**
     * @param days the fewest that were agreed with one of the panels
     * @param countries whose working days count; the first to have worked so many decides
     */
    static ResponseDeadline of(int days, Collection<Country> countries, Instant deadline) {
        return new ResponseDeadline(days, after(days, countries, day(deadline)));
    }

    /** A late comment goes with the next round of the same length. */
    LocalDate firstDue(Collection<Country> countries, Instant now) {
        var due = answerDue;
        while (due.isBefore(day(now))) {
            due = after(answerWithinDays, countries, due);
        }
        return due;
    }

    LocalDate nextDue(Collection<Country> countries, Instant now) {
        return after(answerWithinDays, countries, day(now));
    }

    private static LocalDate after(int days, Collection<Country> countries, LocalDate from) {
        return countries.stream()
                .map(country -> WorkingDays.after(country, from, days))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
