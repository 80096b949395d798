package org.zajedno.kit.facts;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
record OutgoingFact(
        long seq,
        UUID id,
        String type,
        String subject,
        @Nullable String country,
        @Nullable String traceparent,
        OffsetDateTime occurredAt,
        String data) {}
