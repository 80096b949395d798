package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/** A membership as the member and the PPI lead see it; the account behind it is in no view. */
@Schema(name = "Membership")
public record MembershipView(
        UUID id,
        UUID panelId,
        Country country,
        @Schema(examples = "Lipa") String pseudonym,
        PanelRole role,
        @Schema(nullable = true) @Nullable LanguageTag language,
        MembershipState state,

        @Schema(nullable = true, description = "First day of the term of office") @Nullable
        LocalDate termFrom,

        @Schema(nullable = true, description = "Its last day, behind which the membership ends by itself") @Nullable
        LocalDate termUntil,

        @Schema(nullable = true, description = "When the PPI lead last handed the member a new password") @Nullable
        Instant passwordHandedAt,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    public static MembershipView from(Membership membership) {
        var term = membership.term();
        return new MembershipView(
                membership.id(),
                membership.panelId(),
                membership.country(),
                membership.pseudonym(),
                membership.role(),
                membership.language(),
                membership.state(),
                term == null ? null : term.from(),
                term == null ? null : term.until(),
                membership.passwordHandedAt(),
                membership.modifiedAt(),
                membership.version());
    }
}
