package org.zajedno.panels.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Where and how often a member is told that something waits. The address is encrypted. */
@Entity
@Table(name = "message_settings")
class MessageSettings extends VersionedEntity {

    /** A full mailbox may be empty again next week: so often, over so long, is too often. */
    private static final int TOO_OFTEN = 3;

    private static final Duration LONG = Duration.ofDays(7);
    /** Reports of one day count once; one may also be read again after a crash. */
    private static final Duration ONCE = Duration.ofDays(1);
    /** When nothing came back for so long, what came back before is over. */
    private static final Duration OVER = Duration.ofDays(60);

    private String account;
    private Country country;
    private byte @Nullable [] address;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private LanguageTag language;
    private @Nullable Instant pausedAt;
    private int returnedTimes;
    private @Nullable Instant firstReturnedAt;
    private @Nullable Instant lastReturnedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable String confirmationHash;
    private @Nullable Instant confirmationExpiresAt;

    protected MessageSettings() {}

    /** Settings that say nothing yet: no mail goes out. */
    MessageSettings(String account, Country country, LanguageTag language, Instant now) {
        super(FROM_ONE, now);
        this.account = account;
        this.country = country;
        this.language = language;
        this.frequency = Frequency.NONE;
    }

    /**
     * What the member wishes from now on; mail that was paused goes on, because the member has just looked at the address.
     *
     * @param lockedAddress null where no mail is wanted
     * @param sameAddress whether it is the one that was there before; another one has to be confirmed first
     */
    void choose(byte @Nullable [] lockedAddress, boolean sameAddress, Frequency wish, LanguageTag readIn, Instant now) {
        if (!sameAddress) {
            unconfirm();
        }
        address = lockedAddress;
        frequency = wish;
        language = readIn;
        pausedAt = null;
        forgetReturns();
        touch(now);
    }

    /** No mail from now on; the address is not needed any more. */
    void stop(Instant now) {
        frequency = Frequency.NONE;
        address = null;
        unconfirm();
        forgetReturns();
        touch(now);
    }

    private void unconfirm() {
        confirmedAt = null;
        confirmationHash = null;
        confirmationExpiresAt = null;
    }

    /** The mail was read by whoever entered the address; refuses a token that was used, replaced or is too old. */
    void confirm(ConfirmationToken token, Instant now) {
        if (!token.hash().equals(confirmationHash) || now.isAfter(confirmationExpiresAt)) {
            throw Refusal.conflict("confirmation-over");
        }
        unconfirm();
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    /** Mail came back: none goes out until the member has looked at the address. */
    void pause(Instant now) {
        pausedAt = now.truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    /** Mail came back for a reason that may pass; whether it has done so too often to go on. */
    boolean cameBackTooOften(Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        if (lastReturnedAt != null && lastReturnedAt.plus(ONCE).isAfter(at)) {
            return false;
        }
        if (firstReturnedAt == null
                || lastReturnedAt == null
                || lastReturnedAt.plus(OVER).isBefore(at)) {
            firstReturnedAt = at;
            returnedTimes = 0;
        }
        lastReturnedAt = at;
        returnedTimes++;
        return returnedTimes >= TOO_OFTEN && !firstReturnedAt.plus(LONG).isAfter(at);
    }

    private void forgetReturns() {
        returnedTimes = 0;
        firstReturnedAt = null;
        lastReturnedAt = null;
    }

    /** Whether mail may go out; nothing is sent to an address that nobody has confirmed. */
    boolean wantsMail() {
        return frequency != Frequency.NONE && pausedAt == null && isConfirmed();
    }

    /** Whether mail is wanted, and whoever entered the address has yet to show that it is the own one. */
    boolean needsConfirmation() {
        return frequency != Frequency.NONE && pausedAt == null && !isConfirmed();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Country country() {
        return country;
    }

    byte @Nullable [] address() {
        return address;
    }

    /** The address of somebody who wants mail, which is never without one. */
    byte[] requireAddress() {
        if (address == null) {
            throw new IllegalStateException("mail is wanted without an address in settings " + id());
        }
        return address;
    }

    Frequency frequency() {
        return frequency;
    }

    LanguageTag language() {
        return language;
    }

    boolean isPaused() {
        return pausedAt != null;
    }
}
