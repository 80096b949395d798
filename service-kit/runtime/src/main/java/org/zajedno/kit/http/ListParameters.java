package org.zajedno.kit.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** For a list that can be followed by what was changed; used as {@code @BeanParam}. */
public class ListParameters extends CountedPageParameters {

    @QueryParam("modifiedSince")
    @Parameter(
            description =
                    "Only items that were changed at or after this instant (RFC 3339). To follow a list, ask next with what the header Modified-Until of the first page says",
            example = "2021-04-19T13:00:00Z")
    public @Nullable Instant modifiedSince;

    @Override
    public @Nullable Instant modifiedSince() {
        return modifiedSince;
    }

    /** Since when it is told what is gone: on the first page of what was changed; empty on every other. */
    public Optional<Instant> goneSince() {
        return cursor == null ? Optional.ofNullable(modifiedSince) : Optional.empty();
    }
}
