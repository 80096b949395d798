package org.zajedno.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in its stable order.
 *
 * @param items what this page shows
 * @param next cursor of the page that follows; null on the last one
 * @param gone what the list showed once and shows no more, since the instant that the caller named; on the first page
 * @param total how many items all pages have together; null where it was not asked for
 */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Cursor of the next page, absent on the last",
                nullable = true,
                examples = "MjAyNi0wMy0wMVQxMjowMDowMFp8NWM2ZTBhM2EtNmY1Yy00YzBlLThmMGYtMGQ2ZjNiNWE3YzEx")
        @Nullable
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "What the list showed once and shows no more, on the first page of what was changed, where there is any",
                nullable = true)
        @Nullable
        List<RemovedItem> gone,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "How many items all pages have together, where it was asked for",
                nullable = true,
                examples = "42")
        @Nullable
        Long total) {

    public Page(List<T> items, @Nullable String next) {
        this(items, next, null, null);
    }

    /** This page with what is gone. */
    public Page<T> with(List<RemovedItem> missing) {
        return new Page<>(items, next, missing.isEmpty() ? null : missing, total);
    }

    /** This page with each item as it is shown. */
    public <V> Page<V> map(Function<? super T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, gone, total);
    }

    /** This page with its items as they are shown, made together. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> views) {
        return new Page<>(views.apply(items), next, gone, total);
    }
}
