package org.zajedno.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** For a list that tells how long it is; used as {@code @BeanParam}. */
public class CountedPageParameters extends PageParameters {

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Tell in total how many items all pages have together, for this caller and with the same filters",
            example = "true")
    public Boolean total;

    @Override
    public boolean isCounted() {
        return Boolean.TRUE.equals(total);
    }
}
