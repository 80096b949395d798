package org.zajedno.events.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/**
 * What the organisers say about an event.
 *
 * @param presents works that are presented
 * @param studyId the study that it belongs to; null for none
 * @param capacity seats; null if there is no limit
 */
public record EventPlan(
        LocalizedText title,
        LocalizedText description,
        String platform,
        List<TargetAudience> audiences,
        List<Organiser> organisers,
        List<UUID> presents,
        @Nullable UUID studyId,
        EventTime starts,
        EventTime ends,
        @Nullable Integer capacity,
        Admission admission) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 10_000;

    /** Each audience and work once. */
    public EventPlan {
        audiences = audiences.stream().distinct().sorted().toList();
        organisers = List.copyOf(organisers);
        presents = presents.stream().distinct().toList();
    }

    /** Refuses texts out of bounds, a title without English, and an event that ends before it starts. */
    void requireSound() {
        TextPolicy.withEnglish("title", TextPolicy.line("title", title, LONGEST_TITLE));
        TextPolicy.prose("description", description, LONGEST_DESCRIPTION);
        TextPolicy.line("platform", platform);
        for (int i = 0; i < organisers.size(); i++) {
            TextPolicy.line("organisers[" + i + "].name", organisers.get(i).name());
        }
        if (!starts.isBefore(ends)) {
            throw Refusal.invalid("ends", "must be after the start");
        }
    }
}
