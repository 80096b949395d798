package org.zajedno.panels.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was spent besides; receipts are added to the claim afterwards. */
@Schema(name = "NewClaim")
record NewClaim(
        @Size(max = 20) @Schema(nullable = true, description = "In the currency of the offer; none if absent") @Nullable
        List<@NotNull @Valid Expense> expenses) {

    List<Expense> expensesOrNone() {
        return expenses == null ? List.of() : expenses;
    }
}
