package org.zajedno.participants.participant;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant has reached, and on which day for the first time. Milestones stay true for ever: consent that was given
 * was given, also when it is withdrawn later (as FHIR R5 separates a subject's milestones from its state).
 */
@Embeddable
@Schema(
        name = "Milestones",
        description = "What was reached, with the day of the first time; stays whatever the enrolment becomes")
record Milestones(
        @Schema(nullable = true) LocalDate screeningStartedOn,
        @Schema(nullable = true) LocalDate foundEligibleOn,
        @Schema(nullable = true) LocalDate consentedOn,
        @Schema(nullable = true) LocalDate enrolledOn,
        @Schema(nullable = true) LocalDate followUpBegunOn,
        @Schema(nullable = true) LocalDate leftOn) {

    static final Milestones NONE = new Milestones(null, null, null, null, null, null);

    Milestones reaching(Enrolment state, LocalDate on) {
        return switch (state) {
            case CANDIDATE, INELIGIBLE -> this;
            case SCREENING ->
                new Milestones(
                        first(screeningStartedOn, on),
                        foundEligibleOn,
                        consentedOn,
                        enrolledOn,
                        followUpBegunOn,
                        leftOn);
            case ELIGIBLE ->
                new Milestones(
                        screeningStartedOn,
                        first(foundEligibleOn, on),
                        consentedOn,
                        enrolledOn,
                        followUpBegunOn,
                        leftOn);
            case ON_STUDY ->
                new Milestones(
                        screeningStartedOn,
                        foundEligibleOn,
                        consentedOn,
                        first(enrolledOn, on),
                        followUpBegunOn,
                        leftOn);
            case FOLLOW_UP ->
                new Milestones(
                        screeningStartedOn,
                        foundEligibleOn,
                        consentedOn,
                        enrolledOn,
                        first(followUpBegunOn, on),
                        leftOn);
            case OFF_STUDY, WITHDRAWN ->
                new Milestones(
                        screeningStartedOn,
                        foundEligibleOn,
                        consentedOn,
                        enrolledOn,
                        followUpBegunOn,
                        first(leftOn, on));
        };
    }

    Milestones consenting(LocalDate on) {
        return new Milestones(
                screeningStartedOn, foundEligibleOn, first(consentedOn, on), enrolledOn, followUpBegunOn, leftOn);
    }

    private static LocalDate first(LocalDate known, LocalDate now) {
        return known == null ? now : known;
    }
}
