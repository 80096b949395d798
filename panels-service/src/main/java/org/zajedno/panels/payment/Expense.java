package org.zajedno.panels.payment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member spent for the task, as travel or somebody who cared for a relative meanwhile. */
@Schema(name = "Expense")
record Expense(
        @NotBlank @Size(max = 200) @Schema(examples = "Autobus, Niš – Beograd")
        String what,

        @NotNull @Positive @Digits(integer = 7, fraction = 2) @Schema(examples = "1450.00")
        BigDecimal amount) {}
