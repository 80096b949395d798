package org.zajedno.kit.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * For a list that does not tell how long it is; used as {@code @BeanParam}. Some of its callers must not learn when something in
 * it changed: a number that is cheap to ask for again and again would tell them to the second.
 */
public class UncountedListParameters extends PageParameters {

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

    /**
     * Refuses the question for changes.
     *
     * @param why the sentence for the caller: what the answer would tell
     */
    public void requireNoTime(String why) {
        if (modifiedSince != null) {
            throw Refusal.invalid("modifiedSince", why);
        }
    }
}
