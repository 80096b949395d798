package org.zajedno.events.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** Somebody's wish to come. Holds personal data and lies behind the wall of the registrant's country. */
@Entity
class Registration extends VersionedEntity {

    private UUID eventId;
    private Country country;
    private String accountMark;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private @Nullable String displayName;
    private @Nullable String email;
    private LanguageTag language;

    @Enumerated(EnumType.STRING)
    private TargetAudience audience;

    private @Nullable String accessNeeds;
    private @Nullable LanguageTag interpretationLanguage;
    private @Nullable String attendanceCode;

    @Enumerated(EnumType.STRING)
    private @Nullable EventNotice eventNotice;

    protected Registration() {}

    Registration(UUID eventId, String accountMark, Registrant registrant, RegistrationState state, Instant now) {
        super(now);
        this.eventId = eventId;
        this.accountMark = accountMark;
        this.country = registrant.country();
        this.displayName = registrant.displayName();
        this.email = registrant.email();
        this.language = registrant.language();
        this.audience = registrant.audience();
        this.accessNeeds = registrant.accessNeeds();
        this.interpretationLanguage = registrant.interpretationLanguage();
        this.state = state;
    }

    /** Gets the seat that became free. */
    void promote(Instant now) {
        require(state == RegistrationState.WAITLISTED);
        changeState(RegistrationState.CONFIRMED, now);
    }

    /** The country team agreed: a seat, or a place on the waiting list. */
    void admit(boolean seat, Instant now) {
        requirePending();
        changeState(seat ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED, now);
    }

    void decline(Instant now) {
        requirePending();
        changeState(RegistrationState.DECLINED, now);
        forgetContact();
    }

    /**
     * Gives up seat or place; how to reach the person is not needed any more and is forgotten. Where the event itself was
     * cancelled, nothing is left to give up but that.
     */
    void cancel(Instant now) {
        require(state == RegistrationState.PENDING
                || state == RegistrationState.CONFIRMED
                || state == RegistrationState.WAITLISTED
                || state == RegistrationState.CANCELLED && email != null);
        changeState(RegistrationState.CANCELLED, now);
        forgetContact();
    }

    /**
     * Notes whether the person came, who then has a code to show for it; a mistake can be mended, which takes the code back.
     *
     * @return what others have to know; empty if it was known already
     */
    Optional<AttendanceNoted> attend(boolean came, Instant now) {
        require(state == RegistrationState.CONFIRMED
                || state == RegistrationState.ATTENDED
                || state == RegistrationState.NO_SHOW);
        changeState(came ? RegistrationState.ATTENDED : RegistrationState.NO_SHOW, now);
        var known = attendanceCode();
        if (came && known == null) {
            var code = AttendanceCode.random();
            attendanceCode = code.value();
            return Optional.of(AttendanceNoted.noted(eventId, code));
        }
        if (!came && known != null) {
            attendanceCode = null;
            return Optional.of(AttendanceNoted.takenBack(eventId, known));
        }
        return Optional.empty();
    }

    void requirePending() {
        require(state == RegistrationState.PENDING);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("illegal-registration-step").with("state", state);
        }
    }

    private void changeState(RegistrationState next, Instant now) {
        state = next;
        touch(now);
    }

    private void forgetContact() {
        displayName = null;
        email = null;
        accessNeeds = null;
    }

    boolean holdsSeat() {
        return state == RegistrationState.CONFIRMED;
    }

    boolean waits() {
        return state == RegistrationState.WAITLISTED;
    }

    boolean isOf(String mark) {
        return accountMark.equals(mark);
    }

    UUID eventId() {
        return eventId;
    }

    Country country() {
        return country;
    }

    /** What became of the event; null while it takes place as announced. */
    @Nullable
    EventNotice eventNotice() {
        return eventNotice;
    }

    /** Null unless it was noted that the person came. For the registrant's eyes alone. */
    @Nullable
    AttendanceCode attendanceCode() {
        return attendanceCode == null ? null : new AttendanceCode(attendanceCode);
    }

    RegistrationState state() {
        return state;
    }

    /** What the person said about themselves; contact is empty once it was forgotten. */
    Registrant registrant() {
        return new Registrant(displayName, email, country, language, audience, accessNeeds, interpretationLanguage);
    }
}
