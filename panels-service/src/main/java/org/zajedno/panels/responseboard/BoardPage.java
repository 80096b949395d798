package org.zajedno.panels.responseboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far a page of the desk reaches. It is comments that are counted and not places, since everybody may have said something about
 * the same one, which then goes on on the next page.
 *
 * @param after the rank of the place that the page before showed last
 * @param commentId the last comment that it showed there
 * @param limit how many comments the page shows; one more tells whether there is a next one
 */
record BoardPage(Instant after, UUID commentId, int limit) {

    /** @param values of the last comment that the page before showed, its place and its id; none on the first page */
    static BoardPage behind(List<?> values, int limit) {
        return values.isEmpty()
                ? new BoardPage(Instant.EPOCH, new UUID(0, 0), limit)
                : new BoardPage((Instant) values.getFirst(), (UUID) values.getLast(), limit);
    }

    /**
     * What has to be looked at more closely where only the paragraphs of passages are known: passages that overlap do so in
     * paragraphs that overlap, so that whatever the page shows lies in paragraphs that it reaches.
     */
    Set<TopicCount> within(List<CommentGroup> paragraphs) {
        var from = after.getEpochSecond() - CommentGroup.FIRST_RANK;
        var ahead = paragraphs.stream()
                .filter(place -> place.start() != null && place.end() > from)
                .toList();
        var until = until(ahead.stream().filter(place -> place.start() > from).toList());
        return ahead.stream()
                .filter(place -> place.start() < until)
                .flatMap(place -> place.said().stream())
                .filter(TopicCount::quoted)
                .collect(Collectors.toSet());
    }

    /** In front of where more ends than the page shows. */
    private int until(List<CommentGroup> ahead) {
        var passed = 0;
        for (var place : ahead.stream().sorted(Comparator.comparing(CommentGroup::end)).toList()) {
            passed += place.total();
            if (passed > limit) {
                return place.end();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Those of which the page shows comments. */
    List<CommentGroup> of(List<CommentGroup> places) {
        var reached = new ArrayList<CommentGroup>();
        var passed = 0;
        for (var place : places) {
            if (passed <= limit && !place.rank().isBefore(after)) {
                reached.add(place);
                passed += goesOn(place) ? 0 : place.total();
            }
        }
        return reached;
    }

    /** Whether the page before may have shown some of it. */
    boolean goesOn(CommentGroup place) {
        return place.rank().equals(after);
    }
}
