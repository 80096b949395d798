package org.zajedno.dissemination.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.entity.VersionedEntity;

/** An activity as it is reported to the funder, in one table of one period of a grant. */
@Entity
@Table(name = "report_line")
class ReportLine extends VersionedEntity {

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
    private @Nullable String outcome;
    private String status;

    protected ReportLine() {}

    ReportLine(String grantNumber, int period, ReportForm form, ReportedActivity reportedActivity, Instant now) {
        super(now);
        this.grantNumber = grantNumber;
        this.period = period;
        this.form = form;
        rewrite(reportedActivity, now);
    }

    final void rewrite(ReportedActivity reportedActivity, Instant now) {
        aboutKind = reportedActivity.about().kind();
        aboutId = reportedActivity.about().id();
        name = reportedActivity.name();
        sort = reportedActivity.sort();
        audiences = String.join(",", reportedActivity.audiences());
        description = reportedActivity.description();
        outcome = reportedActivity.outcome();
        status = reportedActivity.status();
        touch(now);
    }

    boolean isIn(String grant, int number, ReportForm table) {
        return grantNumber.equals(grant) && period == number && form == table;
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
