package org.zajedno.panels.material;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A material that panels will advise on. */
@Schema(name = "NewMaterial")
public record NewMaterial(
        @NotNull @Schema(description = "The study, by its id in the register of studies")
        UUID studyId,

        @NotNull @MaxLength(300) LocalizedText title,
        @NotNull MaterialKind kind) {

    StudyMaterial toMaterial(Instant now) {
        return new StudyMaterial(studyId, title, kind, now);
    }
}
