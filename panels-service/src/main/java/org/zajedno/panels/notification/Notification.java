package org.zajedno.panels.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;

/** A message that has not left yet; it is removed when the mail server has taken it. */
@Entity
@Table(name = "waiting_message")
class Notification extends VersionedEntity {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private Country country;
    private @Nullable UUID settingsId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String link;
    private Instant dueAt;
    private int attempts;

    protected Notification() {}

    private Notification(Country country, NotificationKind kind, String link, Instant dueAt, Instant now) {
        super(FROM_ONE, now);
        this.country = country;
        this.kind = kind;
        this.link = link;
        this.dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** For a member who wants mail. */
    static Notification toMember(MessageSettings settings, String link, Instant dueAt, Instant now) {
        var message = new Notification(settings.country(), NotificationKind.SOMETHING_WAITS, link, dueAt, now);
        message.settingsId = settings.id();
        return message;
    }

    /** Asks whether the address is the own one, at once. */
    static Notification toConfirm(MessageSettings settings, Instant now) {
        var message = new Notification(settings.country(), NotificationKind.CONFIRM_ADDRESS, "", now, now);
        message.settingsId = settings.id();
        return message;
    }

    /** For the named contact of a country, at once. */
    static Notification toContact(Country country, NotificationKind kind, String link, Instant now) {
        return new Notification(country, kind, link, now, now);
    }

    /** The mail server did not take it: again later, an alert within seconds, anything else less and less often. */
    void failed(Instant now) {
        attempts++;
        var pause = kind == NotificationKind.SAFEGUARDING
                ? Duration.ofSeconds(10)
                : Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                .truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    Country country() {
        return country;
    }

    /** Whose settings say where it goes; null for a named contact. */
    @Nullable
    UUID settingsId() {
        return settingsId;
    }

    NotificationKind kind() {
        return kind;
    }

    String link() {
        return link;
    }

    Instant dueAt() {
        return dueAt;
    }
}
