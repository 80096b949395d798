package org.zajedno.panels.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A Lived Experience Advisory Panel (LEAP) of one country. */
@Entity
@Table(name = "panel")
public class Panel extends VersionedEntity {

    private Country country;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private PanelState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageTag> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private TermsOfReference termsOfReference;

    private FeedbackAgreement feedbackAgreement;
    private @Nullable Integer quorum;

    protected Panel() {}

    private Panel(
            Country country,
            LocalizedText name,
            List<LanguageTag> languages,
            TermsOfReference terms,
            FeedbackAgreement agreement,
            Instant now) {
        super(FROM_ONE, now);
        this.country = country;
        this.state = PanelState.FORMING;
        describe(name, languages, terms, agreement, now);
    }

    /**
     * A panel that starts to form; refuses a feedback agreement in which the answer is due before the acknowledgement.
     *
     * @param languages what its members read, at least one
     */
    public static Panel form(
            Country country,
            LocalizedText name,
            List<LanguageTag> languages,
            TermsOfReference terms,
            FeedbackAgreement agreement,
            Instant now) {
        return new Panel(country, name, languages, terms, agreement, now);
    }

    /** Changes what the panel is; its country stays. */
    public final void describe(
            LocalizedText newName,
            List<LanguageTag> newLanguages,
            TermsOfReference terms,
            FeedbackAgreement agreement,
            Instant now) {
        agreement.requireSensible();
        name = newName;
        languages = List.copyOf(newLanguages);
        termsOfReference = terms;
        feedbackAgreement = agreement;
        touch(now);
    }

    /** Goes on to another state; refuses a step that a panel cannot take, as every step out of CLOSED. */
    public void become(PanelState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("panel-cannot-become").with("from", state).with("to", next);
        }
        state = next;
        touch(now);
    }

    /** Puts other terms of reference in force; refuses a panel that is closed. */
    void agree(TermsOfReference terms, Instant now) {
        requireOpenToMembers();
        termsOfReference = terms;
        touch(now);
    }

    /** @param members of whom at least so many are to be heard in a review; null for none */
    void setQuorum(@Nullable Integer members, Instant now) {
        quorum = members;
        touch(now);
    }

    void requireOpenToMembers() {
        if (state == PanelState.CLOSED) {
            throw Refusal.conflict("panel-closed");
        }
    }

    public Country country() {
        return country;
    }

    public LocalizedText name() {
        return name;
    }

    public PanelState state() {
        return state;
    }

    public List<LanguageTag> languages() {
        return languages;
    }

    public TermsOfReference termsOfReference() {
        return termsOfReference;
    }

    public FeedbackAgreement feedbackAgreement() {
        return feedbackAgreement;
    }

    /** How many members are to be heard before a review of it is closed without more ado; null for none. */
    public @Nullable Integer quorum() {
        return quorum;
    }
}
