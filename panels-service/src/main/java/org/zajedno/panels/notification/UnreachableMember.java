package org.zajedno.panels.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member whose mail came back; nobody sees the address. */
@Schema(name = "UnreachableMember")
record UnreachableMember(
        UUID membershipId, @Schema(examples = "Lipa") String pseudonym, Instant since) {}
