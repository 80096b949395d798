package org.zajedno.kit.http;

import io.quarkus.arc.Arc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes; used as {@code @BeanParam}. */
public class Listing {

    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items a page has at most", example = "25")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 200)
    @Parameter(description = "Where to go on: the cursor that the page before named")
    public String cursor;

    @QueryParam("modifiedSince")
    @Parameter(
            description =
                    "Only items that were changed at or after this instant (RFC 3339). To follow a list, ask next with what the header Modified-Until of the first page says",
            example = "2021-04-19T13:00:00Z")
    public Instant modifiedSince;

    /** Refuses a cursor that no list gave. */
    public Cursor after() {
        return Cursor.parse(cursor);
    }

    /** The first instant to look at; the epoch if the caller named none. Asked before the list is read. */
    public Instant since() {
        if (modifiedSince == null) {
            return Instant.EPOCH;
        }
        Arc.container().instance(ChangeHorizon.class).get().look();
        return modifiedSince;
    }

    /** Whether it is told what is gone: on the first page of what was changed. */
    public boolean tellsWhatIsGone() {
        return modifiedSince != null && cursor == null;
    }
}
