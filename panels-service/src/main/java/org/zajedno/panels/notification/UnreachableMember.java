package org.zajedno.panels.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member to whom mail came back; the address is told to nobody. */
@Schema(name = "UnreachableMember")
public record UnreachableMember(
        UUID membershipId, @Schema(examples = "Lipa") String pseudonym, Instant since) {}
