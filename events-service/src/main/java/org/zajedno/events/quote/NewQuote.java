package org.zajedno.events.quote;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.Event;
import org.zajedno.events.event.TextPolicy;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/**
 * What somebody said about an event.
 *
 * @param consentId the consent that the permission is part of; null if it was given otherwise
 * @param permissionGiven a quote without permission is not taken
 */
@Schema(name = "NewQuote", description = "What somebody said about an event and agreed to see published")
record NewQuote(
        @NotNull LocalizedText text,

        @Schema(
                description =
                        "The consent that the permission is part of; it must permit to be quoted and be of the event's study, if the event has one, and the quote goes with it")
        @Nullable
        UUID consentId,

        @NotNull @AssertTrue @Schema(examples = "true", description = "Must be true: the person agreed to be quoted")
        Boolean permissionGiven,

        @NotNull Credit credit,

        @Size(min = 1, max = 200)
        @Schema(examples = "an attendee", description = "Name or pseudonym; absent for NONE")
        @Nullable
        String creditedAs) {

    private static final int LONGEST = 2_000;

    AttendeeQuote toQuote(Event event, Instant now) {
        if ((credit == Credit.NONE) != (creditedAs == null)) {
            throw Refusal.invalid("creditedAs", "is needed for NAMED and PSEUDONYM and for these alone");
        }
        return new AttendeeQuote(
                event.id(),
                event.plan().studyId(),
                consentId,
                TextPolicy.prose("text", text, LONGEST),
                credit,
                TextPolicy.line("creditedAs", creditedAs),
                now);
    }
}
