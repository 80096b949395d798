package org.zajedno.panels.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/**
 * How a member wants to be credited.
 *
 * @param name as it shall be printed; only with NAMED
 */
@Embeddable
@Schema(name = "Credit")
public record Credit(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "credit_preference")
        CreditPreference preference,

        @Size(max = 120)
        @Column(name = "credit_name")
        @Schema(nullable = true, description = "Only with NAMED", examples = "Marija L.")
        String name) {

    public static final Credit NONE = new Credit(CreditPreference.NONE, null);

    /**
     * Refuses NAMED without a name, and a name that would be kept although nobody shall read it.
     *
     * @param field where the name stands in the request
     */
    public void requireSensible(String field) {
        if (preference == CreditPreference.NAMED && (name == null || name.isBlank())) {
            throw Refusal.invalid(field, "is needed to be credited by name");
        }
        if (preference != CreditPreference.NAMED && name != null) {
            throw Refusal.invalid(field, "is kept only for those who want to be credited by name");
        }
    }

    /** Whoever is named here is named where the credit is printed, not in a log. */
    @Override
    public String toString() {
        return "Credit " + preference;
    }
}
