package org.zajedno.kit.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Fact;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** A resource as every service has them. */
@Path("/v1/things")
@RolesAllowed("country-team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThingResource {

    @JsonIgnoreProperties("id")
    public record NewThing(
            @NotNull Country country,
            @NotNull @Size(min = 1, max = 50) String name,
            LocalizedText title,
            Integer number) {}

    public record ThingView(
            UUID id,
            Country country,
            String name,
            ShownText title,
            @JsonIgnore long version) implements VersionedView {

        static ThingView from(Thing thing, Reader reader) {
            return new ThingView(
                    thing.id(), thing.country(), thing.name(), reader.show(thing.title()), thing.version());
        }
    }

    public record ThingMade(UUID thingId, int number, Country country) implements Fact {
        @Override
        public UUID subject() {
            return thingId;
        }
    }

    private static final Keyset<Thing> OLDEST_FIRST = Keyset.byTime("t.createdAt", Thing::createdAt, "t.id", Thing::id);
    private static final Keyset<Thing> BY_CHANCE = Keyset.by("t.id", UUID.class, Thing::id);

    private final EntityManager entities;
    private final Outbox outbox;
    private final Reader reader;

    ThingResource(EntityManager entities, Outbox outbox, Reader reader) {
        this.entities = entities;
        this.outbox = outbox;
        this.reader = reader;
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThingView.class)))
    public Response create(@NotNull @Valid NewThing request) {
        var thing = new Thing(request.country(), request.name(), request.title(), Instant.now());
        entities.persist(thing);
        entities.flush();
        outbox.add(new ThingMade(thing.id(), request.number() == null ? 1 : request.number(), thing.country()));
        return Response.created(URI.create("/v1/things/" + thing.id()))
                .entity(ThingView.from(thing, reader))
                .build();
    }

    @POST
    @Path("/{id}/copies")
    @Transactional
    @Idempotent
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThingView.class)))
    public Response copy(@PathParam("id") UUID id, @NotNull @Valid NewThing request) {
        require(id);
        return create(request);
    }

    @GET
    @Transactional
    public Page<ThingView> list(@Valid @BeanParam ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Thing.class, "select t", "from Thing t")
                .page(entities, listParameters)
                .map(thing -> ThingView.from(thing, reader));
    }

    /** A list that tells no time, and no number. */
    @GET
    @Path("/by-chance")
    @Transactional
    public Page<ThingView> byChance(@Valid @BeanParam UncountedListParameters listParameters) {
        listParameters.requireNoTime("cannot be asked here: it would tell when");
        return KeysetQuery.hql(BY_CHANCE, Thing.class, "select t", "from Thing t")
                .page(entities, listParameters)
                .map(thing -> ThingView.from(thing, reader));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public ThingView one(@PathParam("id") UUID id) {
        return ThingView.from(require(id), reader);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public ThingView rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewThing request) {
        var thing = require(id);
        EntityTags.require(ifMatch, thing.version());
        thing.rename(request.name(), Instant.now());
        entities.flush();
        return ThingView.from(thing, reader);
    }

    private Thing require(UUID id) {
        var thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw Refusal.notFound();
        }
        return thing;
    }
}
