package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.OneTimeSecretView;

/** A password that a member is handed. */
@Schema(name = "TemporaryPassword")
record TemporaryPasswordView(
        UUID membershipId,

        @Schema(
                nullable = true,
                description =
                        "Shown this once, to be typed as it stands beside the user name, which the member alone knows. Null in the"
                                + " reply to a request that is sent again with its Idempotency-Key",
                examples = "ktrb-xahm-plnv")
        @Nullable
        String password,

        @Schema(description = "Until when it opens the account; then another one can be handed over")
        Instant until,

        @JsonIgnore long version)
        implements VersionedView, OneTimeSecretView {

    @Override
    public TemporaryPasswordView withoutSecret() {
        return new TemporaryPasswordView(membershipId, null, until, version);
    }

    /** A password never gets into a log by accident. */
    @Override
    public String toString() {
        return "TemporaryPasswordView";
    }
}
