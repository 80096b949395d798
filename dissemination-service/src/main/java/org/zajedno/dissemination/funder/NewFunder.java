package org.zajedno.dissemination.funder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/**
 * A funder to be added, or what it says from now on.
 *
 * @param code by which grants name it as their programme; it never changes
 * @param acknowledgements in all languages of the project, each with {@code {grant}} where the grant's number stands
 * @param disclaimers in all languages of the project
 */
@Schema(examples = """
                {"code": "FOND-RS", "name": "Science Fund of the Republic of Serbia",
                 "acknowledgements": {"en": "Funded by the Science Fund of the Republic of Serbia, No {grant}."},
                 "disclaimers": {"en": "The views are the authors' own."}}""")
@JsonIgnoreProperties({"id", "modifiedAt"}) // only read
record NewFunder(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./_-]{0,39}") @Schema(examples = "FOND-RS")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Science Fund of the Republic of Serbia")
        String name,

        @NotNull LocalizedText acknowledgements,
        @NotNull LocalizedText disclaimers) {

    Funder toFunder() {
        return new Funder(code, name, acknowledgements, disclaimers);
    }
}
