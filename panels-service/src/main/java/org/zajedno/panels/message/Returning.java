package org.zajedno.panels.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What follows when mail to a member comes back: none goes out for now, and the named contact is told to ask. */
@ApplicationScoped
class Returning {

    private final Letters letters;
    private final Letterbox letterbox;
    private final Clock clock;

    Returning(Letters letters, Letterbox letterbox, Clock clock) {
        this.letters = letters;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** Told once, however often mail comes back. */
    void pause(MessageSettings settings) {
        if (!settings.isPaused()) {
            settings.pause(clock.instant());
            letters.flush();
            letters.dropThoseOf(settings.id());
            letterbox.contact(settings.country(), MessageKind.MAIL_PAUSED, "?at=members");
        }
    }
}
