package org.zajedno.participants.participant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.Site;

/** Somebody who takes part in a study, known by a code; who it is stands in the vault alone. */
@Entity
public class Participant extends VersionedEntity {

    private String code;
    private UUID studyId;
    private UUID siteId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private Enrolment enrolment;

    @Embedded
    private @Nullable Milestones milestones;

    private @Nullable Instant voidedAt;

    protected Participant() {}

    /** A candidate at that site, behind the wall of its country. */
    Participant(Site site, Instant now) {
        super(now);
        this.code = ParticipantCode.random();
        this.studyId = site.studyId();
        this.siteId = site.id();
        this.country = site.country();
        this.enrolment = Enrolment.CANDIDATE;
        this.milestones = Milestones.NONE;
    }

    /**
     * Moves the participant on. Refuses what may not follow the present state, taking somebody on the study who has not
     * agreed or has taken it back, and taking up again somebody who has left and not agreed since.
     *
     * @param on the day it happened, today at the latest
     */
    void move(Enrolment to, LocalDate on, boolean participationPermitted, Instant now) {
        requireNotVoided();
        if (!enrolment.next().contains(to)) {
            throw Refusal.conflict("illegal-transition").with("from", enrolment).with("to", to);
        }
        if ((to == Enrolment.ON_STUDY || enrolment == Enrolment.WITHDRAWN) && !participationPermitted) {
            throw Refusal.conflict("no-consent-to-participate");
        }
        enrolment = to;
        milestones = reached().reaching(to, on);
        touch(now);
    }

    /**
     * Puts the state right. Refuses a state that nobody comes to on the way that is known of this participant, and one that
     * their consent does not allow: to be on the study without it, or to be back after having taken it back.
     *
     * @param on the day on which the state's own milestone was reached; null if, and only if, it was reached before or has none
     */
    void correctState(
            Enrolment right, @Nullable LocalDate on, boolean participationPermitted, boolean takenBack, Instant now) {
        if (right == enrolment) {
            throw Refusal.invalid("enrolment", "is the present state");
        }
        var own = Milestones.of(right);
        var way = right.way();
        way.remove(own);
        if (way.stream().anyMatch(milestone -> reached().on(milestone) == null)) {
            throw Refusal.invalid("enrolment", "is not reached without the milestones before it");
        }
        if ((own != null && reached().on(own) == null) != (on != null)) {
            throw Refusal.invalid("on", "is needed for a milestone that the state reaches, and for nothing else");
        }
        var isOnStudy = right == Enrolment.ON_STUDY || right == Enrolment.FOLLOW_UP;
        if (isOnStudy && !participationPermitted
                || enrolment == Enrolment.WITHDRAWN && right != Enrolment.OFF_STUDY && takenBack) {
            throw Refusal.conflict("no-consent-to-participate");
        }
        enrolment = right;
        milestones = reached().reaching(right, on);
        touch(now);
    }

    /** Puts the day of a milestone right; null if it was never reached. */
    void correct(Milestone milestone, @Nullable LocalDate on, Instant now) {
        milestones = reached().with(milestone, on);
        touch(now);
    }

    /** Puts the site right. */
    void moveTo(UUID site, Instant now) {
        siteId = site;
        touch(now);
    }

    /** Should never have been entered. */
    void voidEntry(Instant now) {
        voidedAt = now.truncatedTo(ChronoUnit.MICROS);
        touch(now);
    }

    /** Refuses to go on with somebody who was entered by mistake. */
    public void requireNotVoided() {
        if (isVoided()) {
            throw Refusal.conflict("participant-voided");
        }
    }

    boolean isVoided() {
        return voidedAt != null;
    }

    @Nullable
    Instant voidedAt() {
        return voidedAt;
    }

    public UUID studyId() {
        return studyId;
    }

    public Country country() {
        return country;
    }

    String code() {
        return code;
    }

    UUID siteId() {
        return siteId;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    /** An embeddable whose columns are all empty comes back as null. */
    Milestones reached() {
        return milestones == null ? Milestones.NONE : milestones;
    }
}
