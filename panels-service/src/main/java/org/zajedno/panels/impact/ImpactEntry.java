package org.zajedno.panels.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.standards.InvolvementStandard;

/** One involvement and what came of it, by the questions of the PIRIT tracking tool. */
@Entity
@Table(name = "impact_entry")
public class ImpactEntry extends VersionedEntity {

    private UUID studyId;
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private InvolvementStage researchStage;

    @Enumerated(EnumType.STRING)
    private InvolvementLevel involvementLevel;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InvolvementStandard> standards;

    private @Nullable ImpactTexts texts;
    private ImpactOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText researcherView;

    // counted here, because a member who takes a comment back sees no comments of other countries
    private int standing;

    // likewise: whoever changes it may not see the comments of every country
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    protected ImpactEntry() {}

    /** What it tells. */
    record Content(
            LocalDate date,
            InvolvementStage stage,
            InvolvementLevel level,
            List<InvolvementStandard> standards,
            ImpactTexts texts,
            ImpactOutcome outcome) {}

    /**
     * A new entry.
     *
     * @param standing how many comments it rests on
     * @param countries of those comments, all of which have to agree to its change
     */
    ImpactEntry(UUID studyId, int standing, Collection<Country> countries, Content content, Instant now) {
        super(FROM_ONE, now);
        this.studyId = studyId;
        this.standing = standing;
        this.countries = countries.stream().map(Country::code).sorted().toArray(String[]::new);
        describe(content, now);
    }

    /** Says anew what it was; who may do so is for the caller of this to know. */
    final void describe(Content content, Instant now) {
        happenedOn = content.date();
        researchStage = content.stage();
        involvementLevel = content.level();
        standards = content.standards().stream().distinct().sorted().toList();
        texts = content.texts();
        outcome = content.outcome();
        touch(now);
    }

    /** The researchers' side of the same story. */
    void seenByResearchers(LocalizedText view, Instant now) {
        researcherView = view;
        touch(now);
    }

    /** A contributor told the own side of it. */
    void seenByContributor(Instant now) {
        touch(now);
    }

    Set<Country> countries() {
        return Stream.of(countries).map(Country::new).collect(Collectors.toSet());
    }

    public UUID studyId() {
        return studyId;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public InvolvementStage researchStage() {
        return researchStage;
    }

    public InvolvementLevel involvementLevel() {
        return involvementLevel;
    }

    public List<InvolvementStandard> standards() {
        return standards;
    }

    /** Holds nothing any more once every comment behind it was taken back. */
    public ImpactTexts texts() {
        return texts == null ? ImpactTexts.ERASED : texts;
    }

    public ImpactOutcome outcome() {
        return outcome;
    }

    public @Nullable LocalizedText researcherView() {
        return researcherView;
    }
}
