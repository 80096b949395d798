package org.zajedno.kit.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;

/** A resource of its own under the address of another one. */
@Path("/v1/things/{id}/parts")
@RolesAllowed("country-team")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartResource {

    @GET
    public List<String> list(@PathParam("id") UUID id) {
        throw Refusal.notFound();
    }
}
