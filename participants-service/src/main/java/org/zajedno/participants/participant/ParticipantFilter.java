package org.zajedno.participants.participant;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Narrows a list of participants; used as {@code @BeanParam}. */
class ParticipantFilter {

    @QueryParam("studyId")
    @Parameter(description = "Only participants of this study")
    public @Nullable UUID studyId;

    @QueryParam("siteId")
    @Parameter(description = "Only participants at this site")
    public @Nullable UUID siteId;
}
