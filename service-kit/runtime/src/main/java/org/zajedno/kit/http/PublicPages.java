package org.zajedno.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.PublicPageCache.WrittenPage;
import org.zajedno.kit.language.Reader;

/**
 * The page that a stranger reads. Its tag follows from the versions of its rows, the address and the languages that are asked
 * for; so a page that has not changed is neither read nor written again. For a list of which strangers see nothing but its rows.
 */
@RequestScoped
public class PublicPages {

    private final Caller caller;
    private final Reader reader;
    private final Request request;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final PublicPageCache cache;
    private @Nullable String tag;
    private @Nullable WrittenPage known;

    PublicPages(
            Caller caller, Reader reader, Request request, HttpHeaders headers, UriInfo uri, PublicPageCache cache) {
        this.caller = caller;
        this.reader = reader;
        this.request = request;
        this.headers = headers;
        this.uri = uri;
        this.cache = cache;
    }

    /**
     * The page; without its items where they were written before and nothing has changed, since {@link ResourceHeaders} sends
     * what was written.
     *
     * @param versions of the rows that it shows, and of the one behind them
     */
    public <T> Page<T> page(PageParameters asked, Supplier<List<RowVersion>> versions, Supplier<Page<T>> page) {
        if (!isForStrangers() || asked.isCounted() || asked.modifiedSince() != null || reader.isMultilingual()) {
            return page.get();
        }
        // not the host: each instance of the service has another
        var address =
                uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery();
        var languages = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
        tag = EntityTags.of((address + " " + languages + " " + versions.get()).getBytes(StandardCharsets.UTF_8));
        known = cache.find(tag);
        if (known == null) {
            return page.get();
        }
        reader.showsAgain(known.languages(), known.substituted());
        return new Page<>(List.of(), known.next());
    }

    private boolean isForStrangers() {
        return request.getMethod().equals(HttpMethod.GET) && caller.account().isEmpty();
    }

    /** The tag of the page; null where its bytes alone tell it. */
    @Nullable
    String tag() {
        return tag;
    }

    /** What is sent. */
    byte[] content(Page<?> page, Supplier<byte[]> written) {
        if (known != null) {
            return known.content();
        }
        var content = written.get();
        if (tag != null) {
            cache.keep(tag, new WrittenPage(content, page.next(), reader.shown(), reader.isSubstituted()));
        }
        return content;
    }
}
