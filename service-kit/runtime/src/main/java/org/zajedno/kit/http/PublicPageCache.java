package org.zajedno.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** Pages as they were last written for strangers, by their tags. A changed page has another tag; old ones are forgotten. */
@ApplicationScoped
class PublicPageCache {

    private static final long MOST_BYTES = 4_000_000;

    /**
     * A page.
     *
     * @param next cursor of the page that follows; null on the last one
     * @param languages in which its texts are shown
     * @param substituted whether the reader asked for other languages
     */
    record WrittenPage(byte[] content, @Nullable String next, Set<LanguageTag> languages, boolean substituted) {}

    private final Cache<String, WrittenPage> written = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, WrittenPage page) -> page.content().length)
            .build();

    @Nullable
    WrittenPage find(String tag) {
        return written.getIfPresent(tag);
    }

    void keep(String tag, WrittenPage page) {
        written.put(tag, page);
    }
}
