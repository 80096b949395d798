package org.zajedno.participants.study;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;

/** What a coordinator says of a study. */
@Schema(description = "What a study says of itself")
@JsonIgnoreProperties({"id", "titles", "createdAt", "modifiedAt"}) // only read
record NewStudy(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} .+_-]{0,39}") @Schema(examples = "IMPULSE")
        String acronym,

        @NotNull LocalizedText title,
        @NotNull @Valid Grant grant,

        @Size(max = 10)
        @Schema(
                nullable = true,
                description = "What pays for the study besides: several funders are all named in its editions")
        @Nullable
        List<@NotNull @Valid Grant> furtherGrants,

        @NotNull @Size(max = 20) List<@NotNull @Valid ReportingPeriod> reportingPeriods,

        @NotNull @Schema(description = "First day", examples = "2018-01-01")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, included", examples = "2021-12-31")
        LocalDate endsOn) {

    Study.Description toDescription() {
        return new Study.Description(
                acronym,
                title,
                grant,
                furtherGrants == null ? List.of() : furtherGrants,
                reportingPeriods,
                startsOn,
                endsOn);
    }
}
