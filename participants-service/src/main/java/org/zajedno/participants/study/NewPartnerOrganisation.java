package org.zajedno.participants.study;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;

/** What a coordinator says of a partner organisation. */
@Schema(description = "A partner organisation to be known")
public record NewPartnerOrganisation(
        @NotNull LocalizedText name, @NotNull Country country) {}
