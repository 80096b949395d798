package org.zajedno.panels.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.language.Reader;

/** The meeting to which a member goes next. */
@ApplicationScoped
public class NextMeeting {

    /** Who comes late still finds it. */
    private static final Duration LATE = Duration.ofHours(3);

    private final MeetingRepository meetings;
    private final Reader reader;
    private final Clock clock;

    NextMeeting(MeetingRepository meetings, Reader reader, Clock clock) {
        this.meetings = meetings;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The first of the panels' meetings that is not over.
     *
     * @param own the reader's memberships
     */
    public Optional<MeetingView> of(Collection<UUID> panelIds, List<UUID> own) {
        return meetings.firstAfter(panelIds, clock.instant().minus(LATE))
                .map(meeting -> MeetingView.from(meeting, own, reader));
    }
}
