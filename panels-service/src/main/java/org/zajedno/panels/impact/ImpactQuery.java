package org.zajedno.panels.impact;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of impact entries ({@code @BeanParam}). */
public class ImpactQuery {

    @QueryParam("studyId")
    @Parameter(description = "Only the entries of this study")
    public @Nullable UUID studyId;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those that rest on a comment on this review")
    public @Nullable UUID reviewRequestId;

    @QueryParam("panelId")
    @Parameter(
            description =
                    "Only those that rest on a comment of this panel; for researchers and the coordinator within one"
                            + " review, and none where the panel is not told")
    public @Nullable UUID panelId;

    @QueryParam("researchStage")
    @Parameter(description = "Only those from this stage of the research")
    public @Nullable InvolvementStage researchStage;

    @QueryParam("noChange")
    @Parameter(description = "Only those that changed nothing, or only those that changed something")
    public @Nullable Boolean noChange;
}
