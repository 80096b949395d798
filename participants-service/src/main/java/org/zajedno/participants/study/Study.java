package org.zajedno.participants.study;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** A research project with its grant and the periods that the funder wants reports of. */
@Entity
public class Study extends VersionedEntity {

    /**
     * What a study says of itself.
     *
     * @param grant that the study is reported under
     * @param furtherGrants what pays for it besides
     * @param periods in any order, without gaps or with them, never overlapping
     * @param endsOn last day, included
     */
    record Description(
            String acronym,
            LocalizedText title,
            Grant grant,
            List<Grant> furtherGrants,
            List<ReportingPeriod> periods,
            LocalDate startsOn,
            LocalDate endsOn) {}

    private String acronym;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Embedded
    private Grant grant;

    @ElementCollection
    @CollectionTable(name = "further_grant", joinColumns = @JoinColumn(name = "study_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Grant> furtherGrants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reporting_period", joinColumns = @JoinColumn(name = "study_id"))
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<ReportingPeriod> periods = new ArrayList<>();

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Study() {}

    /** Refuses dates that run backwards, and reporting periods that overlap or share a number, and a grant twice. */
    Study(Description description, Instant now) {
        super(now);
        describe(description, now);
    }

    /** Refuses what the constructor refuses, and changes nothing then. */
    final void describe(Description description, Instant now) {
        if (description.endsOn().isBefore(description.startsOn())) {
            throw Refusal.invalid("endsOn", "is before startsOn");
        }
        requireInOrder(description.periods());
        requireEachOnce(description.grant(), description.furtherGrants());
        title = TitlePolicy.require("title", description.title());
        acronym = description.acronym();
        grant = description.grant();
        if (!furtherGrants.equals(description.furtherGrants())) {
            furtherGrants.clear();
            furtherGrants.addAll(description.furtherGrants());
        }
        if (!periods.equals(description.periods())) {
            periods.clear();
            periods.addAll(description.periods());
        }
        startsOn = description.startsOn();
        endsOn = description.endsOn();
        touch(now);
    }

    private static void requireEachOnce(Grant first, List<Grant> further) {
        for (int index = 0; index < further.size(); index++) {
            var grant = further.get(index);
            if (grant.equals(first) || further.subList(0, index).contains(grant)) {
                throw Refusal.invalid("furtherGrants[" + index + "]", "stands twice");
            }
        }
    }

    private static void requireInOrder(List<ReportingPeriod> periods) {
        for (int index = 0; index < periods.size(); index++) {
            var period = periods.get(index);
            var field = "reportingPeriods[" + index + "]";
            if (period.endsBeforeItStarts()) {
                throw Refusal.invalid(field + ".to", "is before from");
            }
            for (var earlier : periods.subList(0, index)) {
                if (period.number().equals(earlier.number())) {
                    throw Refusal.invalid(field + ".number", "stands twice");
                }
                if (period.overlaps(earlier)) {
                    throw Refusal.invalid(field, "overlaps another period");
                }
            }
        }
    }

    String acronym() {
        return acronym;
    }

    LocalizedText title() {
        return title;
    }

    Grant grant() {
        return grant;
    }

    List<Grant> furtherGrants() {
        return List.copyOf(furtherGrants);
    }

    List<ReportingPeriod> periods() {
        return List.copyOf(periods);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
