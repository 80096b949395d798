package org.zajedno.participants.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period that the funder wants a report of.
 *
 * @param number counts from 1 within the grant
 * @param from first day
 * @param to last day, included
 */
@Embeddable
@Schema(description = "A period that the funder wants a report of")
record ReportingPeriod(
        @NotNull @Min(1) @Max(99) @Schema(examples = "2") Integer number,

        @NotNull @Column(name = "starts_on") @Schema(description = "First day", examples = "2019-10-01")
        LocalDate from,

        @NotNull @Column(name = "ends_on") @Schema(description = "Last day, included", examples = "2021-12-31")
        LocalDate to) {

    boolean endsBeforeItStarts() {
        return to.isBefore(from);
    }

    boolean overlaps(ReportingPeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
