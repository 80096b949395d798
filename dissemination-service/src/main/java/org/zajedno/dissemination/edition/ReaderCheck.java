package org.zajedno.dissemination.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the readers of an Easy Read edition found.
 *
 * @param readers how many of its intended readers read it
 * @param passed whether they understood it
 */
@Schema(examples = "{\"readers\": 4, \"checkedOn\": \"2020-10-12\", \"passed\": true}")
public record ReaderCheck(
        @NotNull @Min(1) @Max(10_000) Integer readers,
        @NotNull @PastOrPresent LocalDate checkedOn,
        @NotNull Boolean passed) {}
