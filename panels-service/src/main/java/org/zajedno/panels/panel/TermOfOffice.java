package org.zajedno.panels.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/**
 * The time for which somebody is a member of a panel.
 *
 * @param from the first day
 * @param until the last day
 */
@Embeddable
@Schema(name = "TermOfOffice")
record TermOfOffice(
        @NotNull @Column(name = "term_from") @Schema(examples = "2030-03-01")
        LocalDate from,

        @NotNull @Column(name = "term_until") @Schema(examples = "2032-02-29")
        LocalDate until) {

    static TermOfOffice beginning(Instant now, int months) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new TermOfOffice(today, today.plusMonths(months));
    }

    /** Refuses a term that ends before it begins, or is over already. */
    void requireSensible(Instant now) {
        if (until.isBefore(from)) {
            throw Refusal.invalid("until", "must not lie before the first day");
        }
        if (isOver(now)) {
            throw Refusal.invalid("until", "must not lie in the past");
        }
    }

    boolean isOver(Instant now) {
        return until.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
