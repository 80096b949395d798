package org.zajedno.participants.participant;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has reached, and on which day for the first time. Milestones stay true for ever: consent that was given
 * was given, also when it is withdrawn later (as FHIR R5 separates a subject's milestones from its state). Only what was entered
 * wrongly is put right, with its history.
 */
@Embeddable
@Schema(
        name = "Milestones",
        description = "What was reached, with the day of the first time; stays whatever the enrolment becomes")
record Milestones(
        @Schema(nullable = true) @Nullable LocalDate screeningStartedOn,
        @Schema(nullable = true) @Nullable LocalDate foundEligibleOn,
        @Schema(nullable = true) @Nullable LocalDate consentedOn,
        @Schema(nullable = true) @Nullable LocalDate enrolledOn,
        @Schema(nullable = true) @Nullable LocalDate followUpBegunOn,
        @Schema(nullable = true) @Nullable LocalDate leftOn) {

    static final Milestones NONE = new Milestones(null, null, null, null, null, null);

    Milestones reaching(Enrolment state, @Nullable LocalDate on) {
        var milestone = of(state);
        return milestone == null || on(milestone) != null ? this : with(milestone, on);
    }

    /** What is reached by coming into that state; null for nothing. */
    static @Nullable Milestone of(Enrolment state) {
        return switch (state) {
            case CANDIDATE, INELIGIBLE -> null;
            case SCREENING -> Milestone.SCREENING_STARTED;
            case ELIGIBLE -> Milestone.FOUND_ELIGIBLE;
            case ON_STUDY -> Milestone.ENROLLED;
            case FOLLOW_UP -> Milestone.FOLLOW_UP_BEGUN;
            case OFF_STUDY, WITHDRAWN -> Milestone.LEFT;
        };
    }

    /** The day of that milestone; null if it was not reached. */
    @Nullable
    LocalDate on(Milestone milestone) {
        return switch (milestone) {
            case SCREENING_STARTED -> screeningStartedOn;
            case FOUND_ELIGIBLE -> foundEligibleOn;
            case CONSENTED -> consentedOn;
            case ENROLLED -> enrolledOn;
            case FOLLOW_UP_BEGUN -> followUpBegunOn;
            case LEFT -> leftOn;
        };
    }

    /** The same with another day for one milestone. */
    Milestones with(Milestone changed, @Nullable LocalDate day) {
        return new Milestones(
                changed == Milestone.SCREENING_STARTED ? day : screeningStartedOn,
                changed == Milestone.FOUND_ELIGIBLE ? day : foundEligibleOn,
                changed == Milestone.CONSENTED ? day : consentedOn,
                changed == Milestone.ENROLLED ? day : enrolledOn,
                changed == Milestone.FOLLOW_UP_BEGUN ? day : followUpBegunOn,
                changed == Milestone.LEFT ? day : leftOn);
    }
}
