package org.zajedno.panels.comment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zajedno.kit.language.LanguageTag;

/** The query parameters of a list of comments ({@code @BeanParam}). */
class CommentQuery {

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "Only what the caller said; members see nothing else anyway")
    public Boolean mine;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Only those whose response is overdue by the panels' feedback agreements, for researchers and PPI leads")
    public Boolean overdue;

    @QueryParam("reviewRequestId")
    @Parameter(description = "Only those on this review")
    public UUID reviewRequestId;

    @QueryParam("panelId")
    @Parameter(
            description =
                    "Only those of this panel; for researchers within one review, and none where the panel is not told")
    public UUID panelId;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    public CommentState state;

    @QueryParam("language")
    @Parameter(
            description =
                    "Only those in this language; for researchers within one review, and none where it is not told")
    public LanguageTag language;

    CommentFilter filter() {
        return new CommentFilter(reviewRequestId, panelId == null ? null : List.of(panelId), state, language, false);
    }
}
