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
    private ReportSubject.Kind aboutKind;

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

    ReportLine(String grantNumber, int period, ReportForm form, ReportedActivity reportedActivity, Instant now) {
        this.id = UUID.randomUUID();
        this.grantNumber = grantNumber;
        this.period = period;
        this.form = form;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        rewrite(reportedActivity, now);
    }

    void rewrite(ReportedActivity reportedActivity, Instant now) {
        aboutKind = reportedActivity.about().kind();
        aboutId = reportedActivity.about().id();
        name = reportedActivity.name();
        sort = reportedActivity.sort();
        audiences = String.join(",", reportedActivity.audiences());
        description = reportedActivity.description();
        outcome = reportedActivity.outcome();
        status = reportedActivity.status();
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

    ReportedActivity activity() {
        return new ReportedActivity(
                new ReportSubject(aboutKind, aboutId),
                name,
                sort,
                List.of(audiences.split(",")),
                description,
                outcome,
                status);
    }
}
