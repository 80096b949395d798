package org.zajedno.participants.participant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a participant's way through the study. */
@Schema(description = "A step of a participant's way through the study")
record NewEnrolment(
        @NotNull Enrolment to,

        @NotNull @Schema(description = "The day it happened, today at the latest", examples = "2019-11-04")
        LocalDate on) {}
