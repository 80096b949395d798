package org.zajedno.participants.consent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/** A consent form to be written. */
@Schema(description = "A consent form of a study")
public record NewConsentForm(@NotNull UUID studyId, @NotNull LocalizedText title) {}
