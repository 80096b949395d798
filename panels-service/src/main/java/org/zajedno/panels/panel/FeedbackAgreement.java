package org.zajedno.panels.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/**
 * What was agreed with the members about hearing back; an answer that takes longer is overdue. Working days of the panel's country count.
 *
 * @param acknowledgeWithinDays until they are told that what they said has arrived
 * @param responseWithinDays until they are told what becomes of it, from the deadline of the review
 */
@Embeddable
@Schema(name = "FeedbackAgreement")
public record FeedbackAgreement(
        @NotNull @Min(1) @Max(365) @Schema(examples = "3") Integer acknowledgeWithinDays,

        @NotNull @Min(1) @Max(365) @Schema(examples = "21") @Column(name = "answer_within_days")
        Integer responseWithinDays) {

    void requireSensible() {
        if (acknowledgeWithinDays > responseWithinDays) {
            throw Refusal.invalid(
                    "feedbackAgreement.acknowledgeWithinDays", "must not be longer than the time for the response");
        }
    }
}
