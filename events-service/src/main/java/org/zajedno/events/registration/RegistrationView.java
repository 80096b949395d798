package org.zajedno.events.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.LanguageTag;

/**
 * A registration as the registrant and the country team see it.
 *
 * @param waitingPosition place in the line; null if it does not wait, and in lists
 */
@Schema(name = "Registration", description = "A registration as the registrant and the country team see it")
record RegistrationView(
        UUID id,
        UUID eventId,
        RegistrationState state,

        @Schema(
                nullable = true,
                description = "Place in the line, from 1; only while it waits, and not in lists",
                examples = "3")
        Integer waitingPosition,

        @Schema(nullable = true, examples = "Marija L.") String displayName,

        @Schema(nullable = true, examples = "marija@example.org")
        String email,

        Country country,
        LanguageTag language,
        TargetAudience audience,

        @Schema(nullable = true, examples = "A seat near the door")
        String accessNeeds,

        @Schema(nullable = true) LanguageTag interpretationLanguage,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements Versioned {

    static RegistrationView from(Registration registration, Integer waitingPosition) {
        var registrant = registration.registrant();
        return new RegistrationView(
                registration.id(),
                registration.eventId(),
                registration.state(),
                waitingPosition,
                registrant.displayName(),
                registrant.email(),
                registrant.country(),
                registrant.language(),
                registrant.audience(),
                registrant.accessNeeds(),
                registrant.interpretationLanguage(),
                registration.createdAt(),
                registration.modifiedAt(),
                registration.version());
    }
}
