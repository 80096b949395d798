package org.zajedno.events.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/**
 * A registration as the registrant and the country team see it.
 *
 * @param waitingPosition place in the line; null if it does not wait, and in lists
 * @param attendanceCode told to the registrant alone; null for everybody else, and while nobody noted that the person came
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
        @Nullable
        Integer waitingPosition,

        @Schema(
                nullable = true,
                description = "What became of the event; absent while it takes place as announced",
                examples = "EVENT_POSTPONED")
        @Nullable
        EventNotice eventNotice,

        @Schema(nullable = true, examples = "Marija L.") @Nullable
        String displayName,

        @Schema(nullable = true, examples = "marija@example.org") @Nullable
        String email,

        Country country,
        LanguageTag language,
        TargetAudience audience,

        @Schema(nullable = true, examples = "A seat near the door") @Nullable
        String accessNeeds,

        @Schema(nullable = true) @Nullable LanguageTag interpretationLanguage,

        @Schema(
                nullable = true,
                description =
                        "Shown to the registrant alone, once it was noted that the person came: proves it without a"
                                + " name, once, as a panel member in the panels service",
                examples = "7K3M-Q9XT-0HVW-B2CN-5RD8")
        @Nullable
        String attendanceCode,

        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /** As a country team sees it. */
    static RegistrationView from(Registration registration, @Nullable Integer waitingPosition) {
        return of(registration, waitingPosition, null);
    }

    /** As the registrant sees it. */
    static RegistrationView own(Registration registration, @Nullable Integer waitingPosition) {
        var code = registration.attendanceCode();
        return of(registration, waitingPosition, code == null ? null : code.inGroups());
    }

    private static RegistrationView of(
            Registration registration, @Nullable Integer waitingPosition, @Nullable String attendanceCode) {
        var registrant = registration.registrant();
        return new RegistrationView(
                registration.id(),
                registration.eventId(),
                registration.state(),
                waitingPosition,
                registration.eventNotice(),
                registrant.displayName(),
                registrant.email(),
                registrant.country(),
                registrant.language(),
                registrant.audience(),
                registrant.accessNeeds(),
                registrant.interpretationLanguage(),
                attendanceCode,
                registration.createdAt(),
                registration.modifiedAt(),
                registration.version());
    }
}
