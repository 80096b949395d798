package org.zajedno.panels.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.validation.MaxLength;

/** A meeting as the PPI lead plans it and writes down what came of it. */
@Schema(name = "MeetingContent")
@JsonIgnoreProperties({
    "id",
    "panelId",
    "startsAtInstant",
    "attended",
    "placeTexts",
    "agendaTexts",
    "notesTexts",
    "modifiedAt"
}) // only read
record MeetingContent(
        @NotNull
        @Schema(
                implementation = String.class,
                pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$",
                examples = "2030-03-01T17:00:00",
                description = "By the clock on the wall there")
        LocalDateTime startsAt,

        @NotBlank @Size(max = 60) @Schema(examples = "Europe/Belgrade")
        String zone,

        @MaxLength(500)
        @Schema(nullable = true, description = "Where to go; a meeting has a place, a link, or both")
        @Nullable
        LocalizedText place,

        @Size(max = 500)
        @Pattern(regexp = "https://\\S+")
        @Schema(nullable = true, examples = "https://meet.example.org/leap", description = "Where to click")
        @Nullable
        String link,

        @NotNull @MaxLength(10_000) LocalizedText agenda,
        @NotNull @Size(max = 20) List<@NotNull AccessNeed> accessNeeds,

        @NotNull @Size(max = 200) @Schema(description = "The memberships of those who were there; empty before")
        List<@NotNull UUID> attendedMembershipIds,

        @MaxLength(20_000) @Schema(nullable = true, description = "What was said, in plain language") @Nullable
        LocalizedText notes) {}
