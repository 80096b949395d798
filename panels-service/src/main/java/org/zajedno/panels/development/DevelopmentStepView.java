package org.zajedno.panels.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A step that a member has taken, in the reader's language. */
@Schema(name = "DevelopmentStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DevelopmentStepView(
        UUID id,
        StepKind kind,
        @Schema(examples = "How a study is made") ShownText title,
        LocalDate date,
        @Schema(nullable = true) UUID eventId,
        Instant modifiedAt) {

    static DevelopmentStepView from(DevelopmentStep step, Reader reader) {
        return new DevelopmentStepView(
                step.id(), step.kind(), reader.show(step.title()), step.takenOn(), step.eventId(), step.modifiedAt());
    }
}
