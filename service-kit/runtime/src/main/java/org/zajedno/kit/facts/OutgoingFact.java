package org.zajedno.kit.facts;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the outbox. */
record OutgoingFact(
        long seq,
        UUID id,
        String type,
        String subject,
        String country,
        String traceparent,
        OffsetDateTime occurredAt,
        String data) {}
