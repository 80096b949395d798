package org.zajedno.participants.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The grant that pays for a study.
 *
 * @param programme the funder's programme, for example {@code H2020}
 * @param number the grant agreement's number in that programme
 */
@Embeddable
@Schema(description = "The grant that pays for the study")
record Grant(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./_-]{0,39}")
        @Schema(description = "The funder's programme", examples = "H2020")
        String programme,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./_-]{0,39}")
        @Schema(description = "Number of the grant agreement", examples = "779334")
        @Column(name = "grant_number")
        String number) {}
