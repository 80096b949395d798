package org.zajedno.kit.facts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fact that could not be handled and waits for an operator.
 *
 * @param position the record's offset in its partition
 * @param subject the aggregate that it is about; null where the record had no key
 */
@Schema(name = "DeadLetter", description = "A fact that could not be handled and waits for an operator")
public record DeadLetter(
        UUID id,
        @Schema(examples = "participants.facts") String topic,
        @Schema(examples = "0") int partition,
        @Schema(examples = "42") long position,

        @Schema(nullable = true, examples = "5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11") @Nullable
        String subject,

        @Schema(examples = "It cannot be read: its data is not what a StudyRegistered holds")
        String reason,

        Instant parkedAt) {}
