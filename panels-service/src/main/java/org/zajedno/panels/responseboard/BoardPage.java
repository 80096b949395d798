package org.zajedno.panels.responseboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page of the response board shows. A page counts comments and not groups, because one group may hold all comments of a
 * review. Such a group continues on the next page.
 *
 * @param after the rank of the group that the page before showed last
 * @param commentId the last comment that it showed there
 * @param limit how many comments the page shows; one more tells whether there is a next one
 */
record BoardPage(Instant after, UUID commentId, int limit) {

    /** @param values of the last comment that the page before showed, its group and its id; none on the first page */
    static BoardPage after(List<?> values, int limit) {
        return values.isEmpty()
                ? new BoardPage(Instant.EPOCH, new UUID(0, 0), limit)
                : new BoardPage((Instant) values.getFirst(), (UUID) values.getLast(), limit);
    }

    /**
     * The topics that the page needs passage by passage. Passages that overlap are in paragraphs that overlap, so the paragraphs
     * tell which topics the page can show.
     */
    Set<TopicCount> near(List<CommentGroup> paragraphs) {
        var from = after.getEpochSecond() - CommentGroup.FIRST_RANK;
        var ahead = paragraphs.stream()
                .filter(group -> group.hasPassages() && group.behind() > from)
                .toList();
        var until = until(ahead.stream().filter(group -> group.before() > from).toList());
        return ahead.stream()
                .filter(group -> group.before() < until)
                .flatMap(group -> group.counts().stream())
                .filter(TopicCount::quoted)
                .collect(Collectors.toSet());
    }

    /** The position at which the groups ahead hold more comments than the page shows. */
    private int until(List<CommentGroup> ahead) {
        var passed = 0;
        for (var group : ahead.stream()
                .sorted(Comparator.comparing(CommentGroup::behind))
                .toList()) {
            passed += group.total();
            if (passed > limit) {
                return group.behind();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Those of which the page shows comments. */
    List<CommentGroup> of(List<CommentGroup> groups) {
        var reached = new ArrayList<CommentGroup>();
        var passed = 0;
        for (var group : groups) {
            if (passed <= limit && !group.rank().isBefore(after)) {
                reached.add(group);
                passed += goesOn(group) ? 0 : group.total();
            }
        }
        return reached;
    }

    /** Whether the page before may have shown some of it. */
    boolean goesOn(CommentGroup group) {
        return group.rank().equals(after);
    }
}
