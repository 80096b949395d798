package org.zajedno.kit.http;

import io.quarkus.arc.Arc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list is asked with; used as {@code @BeanParam} in one of its forms. */
public abstract class PageParameters {

    @Context
    @Nullable
    UriInfo uri;

    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items a page has at most", example = "25")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 200)
    @Parameter(description = "Where to go on: the cursor that the page before named")
    public @Nullable String cursor;

    /** Which list is asked, so that the cursor of another one is told apart; empty where no request asks. */
    public String list() {
        return uri == null ? "" : uri.getPath();
    }

    /** From when on changes are asked for; null for everything. */
    public @Nullable Instant modifiedSince() {
        return null;
    }

    /** Up to when it is certain what was changed. Asked where changes are asked for, and before the list is read. */
    public Instant changedBefore() {
        return Arc.container().instance(ChangeHorizon.class).get().look();
    }

    /** Whether the number of all items is asked for. */
    public boolean isCounted() {
        return false;
    }
}
