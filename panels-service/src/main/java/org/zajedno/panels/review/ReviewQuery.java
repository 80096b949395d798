package org.zajedno.panels.review;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** The query parameters of a list of reviews ({@code @BeanParam}). */
class ReviewQuery {

    @QueryParam("panelId")
    @Parameter(description = "Only those that were put before this panel; a draft was put before none")
    public @Nullable UUID panelId;

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    public @Nullable ReviewState state;

    @QueryParam("language")
    @Parameter(description = "Only those whose version can be read in this language")
    public @Nullable LanguageTag language;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those in which a response is overdue; for a member a response to the own comments")
    public Boolean overdue;
}
