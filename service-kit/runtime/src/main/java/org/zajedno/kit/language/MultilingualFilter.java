package org.zajedno.kit.language;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives every resource a second form, in which each text stands in all of its languages and a body that was read can be sent
 * back without losing one. It is a media type of its own because its schema is another one; behind this filter a request for it
 * is one for JSON, and {@link Reader} shows all languages. What has no texts is JSON in both forms.
 */
@Provider
@Singleton
public class MultilingualFilter implements ContainerResponseFilter {

    /** Asked for by {@code Accept}, and taken as {@code Content-Type} as well. */
    public static final String MEDIA_TYPE = "application/vnd.zajedno.multilingual+json";

    static final String ASKED = "zajedno.multilingual";
    private static final int EARLY = 400;

    private final Reader reader;

    MultilingualFilter(Reader reader) {
        this.reader = reader;
    }

    void register(@Observes Filters filters) {
        filters.register(MultilingualFilter::read, EARLY);
    }

    private static void read(RoutingContext exchange) {
        var headers = exchange.request().headers();
        if (isPreferred(headers.get(HttpHeaders.ACCEPT))) {
            headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
            exchange.put(ASKED, true);
        }
        if (name(headers.get(HttpHeaders.CONTENT_TYPE)).equals(MEDIA_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        exchange.next();
    }

    /** Whether a raw {@code Accept} header, null if absent, likes this form better than JSON; the first of two equals wins. */
    static boolean isPreferred(@Nullable String accept) {
        var best = 0.0;
        var multilingual = false;
        for (var range : accept == null ? new String[0] : accept.split(",")) {
            var ours = name(range).equals(MEDIA_TYPE);
            if ((ours || name(range).equals(MediaType.APPLICATION_JSON)) && quality(range) > best) {
                best = quality(range);
                multilingual = ours;
            }
        }
        return multilingual;
    }

    private static String name(@Nullable String type) {
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static double quality(String range) {
        for (var parameter : range.split(";")) {
            var value = parameter.strip();
            if (value.matches("[qQ]=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return Double.parseDouble(value.substring(2));
            }
        }
        return 1;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var type = response.getMediaType();
        if (reader.isMultilingual()
                && reader.showsTexts()
                && response.hasEntity()
                && response.getStatus() < 300
                && (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        }
    }
}
