package org.zajedno.dissemination.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** An activity as it is reported to the funder, in one table of one period of a grant. */
@Entity
@Table(name = "report_line")
class ReportLine {

    @Id
    private UUID id;

    @Version
    private long version;

    private String grantNumber;
    private int period;

    @Enumerated(EnumType.STRING)
    private ReportForm form;

    @Enumerated(EnumType.STRING)
    private About.Kind aboutKind;

    private UUID aboutId;
    private String name;
    private String sort;
    private String audiences;
    private String description;
    private String outcome;
    private String status;
    private Instant createdAt;
    private Instant modifiedAt;

    protected ReportLine() {}

    ReportLine(String grantNumber, int period, ReportForm form, Activity activity, Instant now) {
        this.id = UUID.randomUUID();
        this.grantNumber = grantNumber;
        this.period = period;
        this.form = form;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        rewrite(activity, now);
    }

    void rewrite(Activity activity, Instant now) {
        aboutKind = activity.about().kind();
        aboutId = activity.about().id();
        name = activity.name();
        sort = activity.sort();
        audiences = String.join(",", activity.audiences());
        description = activity.description();
        outcome = activity.outcome();
        status = activity.status();
        modifiedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isIn(String grant, int number, ReportForm table) {
        return grantNumber.equals(grant) && period == number && form == table;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    Activity activity() {
        return new Activity(
                new About(aboutKind, aboutId), name, sort, List.of(audiences.split(",")), description, outcome, status);
    }
}
