package org.zajedno.events.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.TimeView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A session as it is shown; {@code titles} and {@code summaries} have all languages. */
@Schema(name = "Session", description = "One item of the programme as it is shown")
record SessionView(
        UUID id,

        @Schema(description = "In the reader's language", examples = "What was asked")
        ShownText title,

        @Schema(
                nullable = true,
                description = "In the reader's language",
                examples = "What members of the panels asked, and what was answered")
        @Nullable
        ShownText summary,

        LocalizedText titles,
        @Schema(nullable = true) @Nullable LocalizedText summaries,
        TimeView starts,
        TimeView ends,

        @Schema(nullable = true, examples = "Hall 2") @Nullable
        String room,

        @Schema(nullable = true) @Nullable LanguageTag language,
        List<LanguageTag> interpretation,
        List<SpeakerSlot> speakers) {

    /** One day of them. */
    @Schema(name = "ProgrammeDay", description = "The sessions of one day")
    public record Day(LocalDate date, List<SessionView> sessions) {}

    static List<Day> days(List<ProgrammeDay> days, Reader reader, @Nullable ZoneId viewer) {
        return days.stream()
                .map(day -> new Day(
                        day.date(),
                        day.sessions().stream()
                                .map(session -> from(session, reader, viewer))
                                .toList()))
                .toList();
    }

    private static SessionView from(Session session, Reader reader, @Nullable ZoneId viewer) {
        return new SessionView(
                session.id(),
                reader.show(session.title()),
                reader.show(session.summary()),
                session.title(),
                session.summary(),
                TimeView.from(session.starts(), viewer),
                TimeView.from(session.ends(), viewer),
                session.room(),
                session.language(),
                session.interpretation(),
                session.speakers());
    }
}
