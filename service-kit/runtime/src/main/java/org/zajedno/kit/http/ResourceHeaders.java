package org.zajedno.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.language.Reader;

/** Adds what follows from the reply's content: the entity tag of a single resource and of a public list, the link to a list's next page (RFC 8288). */
@Provider
public class ResourceHeaders implements ContainerResponseFilter {

    private static final int NOT_MODIFIED = 304;

    private final Caller caller;
    private final Reader reader;
    private final ChangeHorizon horizon;
    private final PublicPages publicPages;
    private final ObjectMapper json;

    ResourceHeaders(Caller caller, Reader reader, ChangeHorizon horizon, PublicPages publicPages, ObjectMapper json) {
        this.publicPages = publicPages;
        this.json = json;
        this.caller = caller;
        this.reader = reader;
        this.horizon = horizon;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
            // relative, so that it holds behind any gateway and whatever host the caller named
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
        }
        if (response.getLocation() != null) {
            // relative, so that it holds behind any gateway and is the same when the answer is given again
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, response.getLocation().getRawPath());
        }
        if (response.getEntity() instanceof VersionedView resource) {
            tag(request, response, resource);
        } else if (response.getEntity() instanceof Page<?> page) {
            if (page.next() != null) {
                link(request, response, page.next());
            }
            if (horizon.wasLookedFor()) {
                response.setEntity(certain(page));
                response.getHeaders()
                        .putSingle(ChangeHorizon.HEADER, horizon.next().toString());
            }
            if (isPublic(request)) {
                tag(request, response, publicPages.content(page, () -> written(response.getEntity())));
            }
        }
    }

    /** What nobody in particular reads, anybody may keep. */
    private boolean isPublic(ContainerRequestContext request) {
        return request.getMethod().equals("GET") && caller.account().isEmpty();
    }

    /** What of those that are gone may still be overtaken by an earlier change waits for the next time, as it does in the items. */
    private <T> Page<T> certain(Page<T> page) {
        return page.gone() == null
                ? page
                : page.with(page.gone().stream().filter(horizon::covers).toList());
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response, VersionedView resource) {
        var tag = reader.isMultilingual()
                ? EntityTags.ofAllLanguages(resource.version())
                : EntityTags.of(resource.version(), reader.shown());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        // whoever reads may keep a copy but must ask whether it still holds
        response.getHeaders()
                .putSingle(HttpHeaders.CACHE_CONTROL, isPublic(request) ? "public, no-cache" : "private, no-cache");
        if (!resource.showsMoreThanItsRow()) {
            spare(request, response, tag);
        }
    }

    /** A list has no version of its own: what stands in it tells whether it has changed. */
    private void tag(ContainerRequestContext request, ContainerResponseContext response, byte[] content) {
        var tag = publicPages.tag() == null ? EntityTags.of(content) : publicPages.tag();
        response.setEntity(content);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        spare(request, response, tag);
    }

    private byte[] written(Object page) {
        try {
            return json.writeValueAsBytes(page);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Spares a reader what they have already. */
    private static void spare(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        if (request.getMethod().equals("GET")
                && EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static void link(ContainerRequestContext request, ContainerResponseContext response, String next) {
        var uri = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", next)
                // it is the same on every page, and each would count anew
                .replaceQueryParam("total")
                .build();
        response.getHeaders().putSingle("Link", "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
    }
}
