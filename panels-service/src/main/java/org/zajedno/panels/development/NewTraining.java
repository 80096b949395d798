package org.zajedno.panels.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a member shows to have taken part in a training. */
@Schema(name = "NewTraining")
record NewTraining(
        @NotBlank
        @Size(max = 100)
        @Schema(
                examples = "7K3M-Q9XT-0HVW-B2CN-5RD8",
                description =
                        "The attendance code from the own registration for the event; case, spaces and dashes do not"
                                + " count")
        String code) {

    @Override
    public String toString() {
        return "NewTraining";
    }
}
