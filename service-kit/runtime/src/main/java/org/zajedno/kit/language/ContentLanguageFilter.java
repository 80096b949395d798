package org.zajedno.kit.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/**
 * Says in the reply which languages were chosen, that the choice depends on the request, and, in {@code Language-Substituted:
 * ?1} (a boolean of RFC 8941), that something is in a language that was not asked for.
 */
@Provider
public class ContentLanguageFilter implements ContainerResponseFilter {

    private static final String SUBSTITUTED = "Language-Substituted";

    private final Reader reader;

    ContentLanguageFilter(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var shown = reader.shown();
        if (!shown.isEmpty()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            shown.stream().map(LanguageTag::value).sorted().collect(Collectors.joining(", ")));
            if (reader.isSubstituted()) {
                response.getHeaders().putSingle(SUBSTITUTED, "?1");
            }
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }
}
