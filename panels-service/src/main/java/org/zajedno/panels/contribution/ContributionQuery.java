package org.zajedno.panels.contribution;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zajedno.kit.problem.Refusal;

/** What a list of contributions can be asked for; used as {@code @BeanParam}. */
public class ContributionQuery {

    @QueryParam("studyId")
    @Parameter(description = "The study whose contributors are credited")
    public UUID studyId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those that came of comments on this review; for members and PPI leads")
    public UUID reviewRequestId;

    @QueryParam("panelId")
    @Parameter(description = "Only those of this panel; for members and PPI leads")
    public UUID panelId;

    /** A credit line leads to no comment: it cannot be asked for by where the comment was said. */
    void requireOfAStudyAlone() {
        if (studyId == null) {
            throw Refusal.invalid("studyId", "is needed");
        }
        if (reviewRequestId != null) {
            throw Refusal.invalid("reviewRequestId", "cannot be asked here: it would tell where somebody commented");
        }
        if (panelId != null) {
            throw Refusal.invalid("panelId", "cannot be asked here: it would tell on which panel somebody sits");
        }
    }
}
