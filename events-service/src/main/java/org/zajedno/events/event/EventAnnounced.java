package org.zajedno.events.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;
import org.zajedno.kit.language.LanguageTag;

/**
 * An event became public, or what is public about it changed.
 *
 * @param name its public title in English
 * @param startsOn date at the place
 * @param endsOn date at the place
 * @param presents works that are presented
 */
record EventAnnounced(
        UUID eventId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<UUID> presents,
        EventState state,
        long version)
        implements Fact {

    static EventAnnounced of(Event event) {
        var plan = event.plan();
        return new EventAnnounced(
                event.id(),
                plan.title().in(LanguageTag.ENGLISH).orElseThrow(),
                plan.starts().date(),
                plan.ends().date(),
                plan.presents(),
                event.state(),
                event.version());
    }

    @Override
    public UUID subject() {
        return eventId;
    }
}
