package org.zajedno.panels.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A meeting in the reader's language; who was there is told to the PPI lead alone, and to each member of the own place. */
@Schema(name = "Meeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingView(
        UUID id,
        UUID panelId,

        @Schema(
                implementation = String.class,
                examples = "2030-03-01T17:00:00",
                description = "By the clock on the wall there")
        LocalDateTime startsAt,

        @Schema(examples = "Europe/Belgrade") String zone,

        @Schema(description = "The same as a moment for all")
        Instant startsAtInstant,

        @Schema(examples = "The town library, first floor", nullable = true) @Nullable
        ShownText place,

        @Schema(examples = "https://meet.example.org/leap", nullable = true) @Nullable
        String link,

        @Schema(examples = "The information sheet") ShownText agenda,
        List<AccessNeed> accessNeeds,

        @Schema(nullable = true, description = "The memberships of those who were there; for the PPI lead alone")
        @Nullable
        List<UUID> attendedMembershipIds,

        @Schema(nullable = true, description = "Whether the caller was there; for a member") @Nullable
        Boolean attended,

        @Schema(examples = "We talked about the length of a session.", nullable = true) @Nullable
        ShownText notes,

        @Schema(nullable = true, description = "The place in all of its languages, for the PPI lead who changes it")
        @Nullable
        LocalizedText placeTexts,

        @Schema(nullable = true, description = "The agenda in all of its languages, for the PPI lead who changes it")
        @Nullable
        LocalizedText agendaTexts,

        @Schema(nullable = true, description = "The notes in all of their languages, for the PPI lead who changes them")
        @Nullable
        LocalizedText notesTexts,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /** @param own the caller's memberships; null for the PPI lead, who sees all */
    static MeetingView from(PanelMeeting meeting, @Nullable List<UUID> own, Reader reader) {
        return new MeetingView(
                meeting.id(),
                meeting.panelId(),
                meeting.startsAt(),
                meeting.zone(),
                meeting.startsAtInstant(),
                reader.show(meeting.place()),
                meeting.link(),
                reader.show(meeting.agenda()),
                meeting.accessNeeds(),
                own == null ? meeting.attendance() : null,
                own == null ? null : own.stream().anyMatch(meeting.attendance()::contains),
                reader.show(meeting.notes()),
                own == null ? meeting.place() : null,
                own == null ? meeting.agenda() : null,
                own == null ? meeting.notes() : null,
                meeting.modifiedAt(),
                meeting.version());
    }
}
