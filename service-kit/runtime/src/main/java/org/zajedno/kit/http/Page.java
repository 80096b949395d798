package org.zajedno.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list in its stable order.
 *
 * @param items what this page shows
 * @param next cursor of the page that follows; null on the last one
 * @param gone what the list showed once and shows no more, since the instant that the caller named; on the first page
 */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Cursor of the next page, absent on the last",
                nullable = true,
                examples = "MjAyNi0wMy0wMVQxMjowMDowMFp8NWM2ZTBhM2EtNmY1Yy00YzBlLThmMGYtMGQ2ZjNiNWE3YzEx")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "What the list showed once and shows no more, on the first page of what was changed, where there is any",
                nullable = true)
        List<Gone> gone) {

    public Page(List<T> items, String next) {
        this(items, next, null);
    }

    /** This page with what is gone. */
    public Page<T> with(List<Gone> missing) {
        return new Page<>(items, next, missing.isEmpty() ? null : missing);
    }

    /**
     * Cuts a page from rows that were asked for with one more than the page holds.
     *
     * @param rows at most {@code limit + 1}, in the order of their cursors
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
