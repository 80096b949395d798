package org.zajedno.events.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;

/**
 * One item of the programme; several may run at the same time.
 *
 * @param id stays the same from release to release
 * @param room null if there is one place only
 * @param language spoken; null if not yet known
 * @param interpretation languages that it is interpreted into
 */
public record Session(
        UUID id,
        LocalizedText title,
        @Nullable LocalizedText summary,
        EventTime starts,
        EventTime ends,
        @Nullable String room,
        @Nullable LanguageTag language,
        List<LanguageTag> interpretation,
        List<SpeakerSlot> speakers) {

    /** The same at another time. */
    Session at(EventTime otherStart, EventTime otherEnd) {
        return new Session(id, title, summary, otherStart, otherEnd, room, language, interpretation, speakers);
    }
}
