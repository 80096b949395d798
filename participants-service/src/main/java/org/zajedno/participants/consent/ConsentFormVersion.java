package org.zajedno.participants.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;

/** One meaning of a consent form. Another meaning is another version; the same meaning in another language is another text. */
@Entity
class ConsentFormVersion extends VersionedEntity {

    /**
     * What a version lays down for good.
     *
     * @param requiresReconsent whether people who agreed to an earlier version are asked again
     * @param lawfulBasis stands apart from the consent that people give
     * @param validFor how long a consent to it is valid, from the day of the signature; null if the form sets no such term
     * @param validUntil the last day on which a consent to it is valid; null if the form names none
     */
    record Terms(
            String ethicsApprovalRef,
            LocalDate effectiveFrom,
            boolean requiresReconsent,
            Set<Purpose> purposes,
            LawfulBasis lawfulBasis,
            SpecialCategoryCondition specialCategoryCondition,
            @Nullable Period validFor,
            @Nullable LocalDate validUntil) {}

    private UUID formId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ConsentFormState state;

    private String ethicsApprovalRef;
    private LocalDate effectiveFrom;
    private boolean requiresReconsent;
    private @Nullable LocalDate cameIntoForceOn;
    private @Nullable LocalDate supersededFrom;
    private @Nullable LocalDate supersededOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String validFor;
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] purposes;

    @Enumerated(EnumType.STRING)
    private LawfulBasis lawfulBasis;

    @Enumerated(EnumType.STRING)
    private SpecialCategoryCondition specialCategoryCondition;

    // null for versions from before it was kept
    private @Nullable String writer;

    protected ConsentFormVersion() {}

    ConsentFormVersion(UUID formId, int number, Terms terms, Instant now) {
        super(now);
        this.formId = formId;
        this.number = number;
        this.state = ConsentFormState.DRAFT;
        this.ethicsApprovalRef = terms.ethicsApprovalRef();
        this.effectiveFrom = terms.effectiveFrom();
        this.requiresReconsent = terms.requiresReconsent();
        this.purposes = terms.purposes().stream().sorted().map(Purpose::name).toArray(String[]::new);
        this.lawfulBasis = terms.lawfulBasis();
        this.specialCategoryCondition = terms.specialCategoryCondition();
        this.validFor = terms.validFor() == null ? null : terms.validFor().toString();
        this.validUntil = terms.validUntil();
    }

    /** @param digest of who wrote it last; never the account itself */
    void writtenBy(String digest) {
        writer = digest;
    }

    /**
     * The ethics committee agrees; refused for anything but a draft, and by whoever wrote it.
     *
     * @param approver the digest of who says so
     */
    void approve(String approver, Instant now) {
        if (approver.equals(writer)) {
            throw Refusal.forbidden("approved-by-writer");
        }
        move(ConsentFormState.DRAFT, ConsentFormState.ETHICS_APPROVED, now);
    }

    /** People are asked with it from now on; refused before the committee agrees, and before its first day. */
    void bringIntoForce(LocalDate today, Instant now) {
        if (state == ConsentFormState.ETHICS_APPROVED && effectiveFrom.isAfter(today)) {
            throw Refusal.conflict("not-yet-effective").with("effectiveFrom", effectiveFrom);
        }
        move(ConsentFormState.ETHICS_APPROVED, ConsentFormState.IN_FORCE, now);
        cameIntoForceOn = today;
    }

    /** A newer version takes its place; what was signed stays valid unless that one asks again. */
    void supersede(ConsentFormVersion successor, LocalDate today, Instant now) {
        move(ConsentFormState.IN_FORCE, ConsentFormState.SUPERSEDED, now);
        supersededFrom = successor.effectiveFrom;
        supersededOn = today;
    }

    /** A later version asks again: no consent to this one stands any more. */
    void end(ConsentFormVersion later, Instant now) {
        endedOn = later.effectiveFrom;
        touch(now);
    }

    private void move(ConsentFormState from, ConsentFormState to, Instant now) {
        if (state != from) {
            throw Refusal.conflict("illegal-transition").with("from", state).with("to", to);
        }
        state = to;
        touch(now);
    }

    /** Refuses a signature of a day on which the version was not in force, whatever is in force on the day of the entry. */
    void requireUsableOn(LocalDate day) {
        if (state != ConsentFormState.IN_FORCE && state != ConsentFormState.SUPERSEDED) {
            throw notInForce();
        }
        if (day.isBefore(effectiveFrom)) {
            throw Refusal.invalid("givenOn", "is before the first day of this version");
        }
        if (validUntil != null && day.isAfter(validUntil)) {
            throw Refusal.invalid("givenOn", "is after the last day of this version");
        }
        if (!wasInForceOn(day)) {
            throw notInForce();
        }
    }

    /**
     * The first day on which a consent that was signed on that day is valid no more: people are asked for as long as the form
     * says, and no longer (GDPR Art. 7, ICH E6). Null if the form sets no term.
     */
    @Nullable
    LocalDate expiryOf(LocalDate signedOn) {
        if (validFor != null) {
            return signedOn.plus(Period.parse(validFor));
        }
        return validUntil == null ? null : validUntil.plusDays(1);
    }

    /** By the days that the versions lay down; where the next one came late, also until it came. */
    private boolean wasInForceOn(LocalDate day) {
        return state == ConsentFormState.IN_FORCE
                || supersededFrom != null && day.isBefore(supersededFrom)
                || cameIntoForceOn != null && !day.isBefore(cameIntoForceOn) && day.isBefore(supersededOn);
    }

    private Refusal notInForce() {
        return Refusal.conflict("version-not-in-force").with("state", state);
    }

    Set<Purpose> purposes() {
        return new TreeSet<>(Stream.of(purposes).map(Purpose::valueOf).toList());
    }

    UUID formId() {
        return formId;
    }

    int number() {
        return number;
    }

    ConsentFormState state() {
        return state;
    }

    String ethicsApprovalRef() {
        return ethicsApprovalRef;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    boolean requiresReconsent() {
        return requiresReconsent;
    }

    /** Null unless a later version of the form asks again. */
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    /** An ISO 8601 period; null if no such term is set. */
    @Nullable
    String validFor() {
        return validFor;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    LawfulBasis lawfulBasis() {
        return lawfulBasis;
    }

    SpecialCategoryCondition specialCategoryCondition() {
        return specialCategoryCondition;
    }
}
