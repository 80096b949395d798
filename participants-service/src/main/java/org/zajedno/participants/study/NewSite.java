package org.zajedno.participants.study;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LocalizedText;

/** What a coordinator says of a site. */
@Schema(description = "A place where the study runs")
public record NewSite(
        @NotNull LocalizedText name,
        @NotNull Country country,

        @NotNull @Schema(description = "The organisation that runs the site")
        UUID partnerOrganisationId) {}
