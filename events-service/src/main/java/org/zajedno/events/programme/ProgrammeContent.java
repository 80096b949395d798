package org.zajedno.events.programme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.EventPlan;
import org.zajedno.events.event.TextPolicy;
import org.zajedno.events.time.TimeInput;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** The whole programme as an organiser writes it. */
@Schema(name = "ProgrammeContent", description = "The whole programme")
@JsonIgnoreProperties({"eventId", "modifiedAt"}) // only read
record ProgrammeContent(@NotNull @Size(max = 31) List<@NotNull @Valid Day> days) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 5_000;

    /** One day of it. */
    @Schema(name = "ProgrammeDayContent", description = "The sessions of one day")
    public record Day(
            @NotNull @Schema(examples = "2021-04-19", description = "Date at the place")
            LocalDate date,

            @NotNull @Size(max = 100) List<@NotNull @Valid SessionRequest> sessions) {}

    /**
     * One item of it.
     *
     * @param id of a session that was there before; null for a new one
     */
    @Schema(name = "SessionContent", description = "One item of the programme")
    @JsonIgnoreProperties({"titles", "summaries"}) // only read
    public record SessionRequest(
            @Schema(description = "Id of a session that was there before; absent for a new one") @Nullable
            UUID id,

            @NotNull LocalizedText title,
            @Nullable LocalizedText summary,
            @NotNull @Valid TimeInput starts,
            @NotNull @Valid TimeInput ends,

            @Size(max = 100) @Schema(examples = "Room 2") @Nullable
            String room,

            @Schema(description = "Language that is spoken") @Nullable
            LanguageTag language,

            @Size(max = 20) @Schema(description = "Languages that it is interpreted into") @Nullable
            List<@NotNull LanguageTag> interpretation,

            @NotNull @Size(max = 50) List<@NotNull @Valid SpeakerSlot> speakers) {

        private Session toSession(String field) {
            TextPolicy.line(field + ".room", room);
            for (int i = 0; i < speakers.size(); i++) {
                speakers.get(i).requireSound(field + ".speakers[" + i + "]");
            }
            return new Session(
                    id == null ? UUID.randomUUID() : id,
                    TextPolicy.line(field + ".title", title, LONGEST_TITLE),
                    TextPolicy.prose(field + ".summary", summary, LONGEST_SUMMARY),
                    starts.toTime(field + ".starts"),
                    ends.toTime(field + ".ends"),
                    room,
                    language,
                    interpretation == null ? List.of() : interpretation,
                    speakers);
        }
    }

    /** Refuses a session that ends before it starts, lies outside the event or its day, or stands there twice. */
    List<ProgrammeDay> toDays(EventPlan plan) {
        var ids = new HashSet<UUID>();
        var dates = new HashSet<LocalDate>();
        var checked = new ArrayList<ProgrammeDay>();
        for (int d = 0; d < days.size(); d++) {
            var day = days.get(d);
            if (!dates.add(day.date())) {
                throw Refusal.invalid("days[" + d + "].date", "stands there twice");
            }
            var sessions = new ArrayList<Session>();
            for (int s = 0; s < day.sessions().size(); s++) {
                var field = "days[" + d + "].sessions[" + s + "]";
                var session = day.sessions().get(s).toSession(field);
                requireFits(field, session, day.date(), plan);
                if (!ids.add(session.id())) {
                    throw Refusal.invalid(field + ".id", "stands there twice");
                }
                sessions.add(session);
            }
            checked.add(new ProgrammeDay(day.date(), sessions));
        }
        return checked;
    }

    private static void requireFits(String field, Session session, LocalDate date, EventPlan plan) {
        if (!session.starts().isBefore(session.ends())) {
            throw Refusal.invalid(field + ".ends", "must be after the start");
        }
        if (!session.starts().date().equals(date)) {
            throw Refusal.invalid(field + ".starts", "is not on this day");
        }
        if (session.starts().isBefore(plan.starts()) || plan.ends().isBefore(session.ends())) {
            throw Refusal.invalid(field, "lies outside the event");
        }
    }
}
