package org.zajedno.panels.responseboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.TargetType;

/**
 * Comments about the same: passages that overlap, passages whose position must stay hidden, one question, or the whole text.
 *
 * @param language of the text that the passages lie in; null where there are none
 * @param start code points before the passages; null where there are none
 * @param end code points up to and with the passages; null where there are none
 * @param questionId null where they answer no question
 * @param rank by which the groups of a response board are ordered; no two have the same
 * @param counts of its comments, in any order
 */
record CommentGroup(
        TargetType about,
        @Nullable LanguageTag language,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable UUID questionId,
        Instant rank,
        List<TopicCount> counts) {

    private static final Comparator<TopicCount> BY_POSITION = Comparator.<TopicCount, Integer>comparing(
                    count -> count.requirePassage().start())
            .thenComparing(count -> count.requirePassage().end());

    // no text is longer than a selector can tell
    private static final int BEHIND_EVERY_PASSAGE = 100_001;

    // a first page goes on from the epoch, and what stands at the very beginning of the text lies behind that
    static final int FIRST_RANK = 1;

    /**
     * Groups the comments of a review. Groups about passages come first, in the order of the text. Groups about questions follow, in
     * the order of the questions, and the group about the whole text is last. Retracted comments are left out.
     *
     * @param questionIds in the order in which they are asked
     */
    static List<CommentGroup> of(Collection<TopicCount> counts, List<UUID> questionIds) {
        var groups = new ArrayList<CommentGroup>();
        var texts = counts.stream()
                .filter(TopicCount::hasVisiblePassage)
                .collect(Collectors.groupingBy(
                        one -> one.requireVisiblePassage().language(), TreeMap::new, Collectors.toList()));
        for (var inOneText : texts.values()) {
            groups.addAll(passages(
                    inOneText,
                    texts.headMap(inOneText.getFirst().requireVisiblePassage().language())
                            .size()));
        }
        whole(
                TargetType.PASSAGE,
                BEHIND_EVERY_PASSAGE - 1,
                counts.stream().filter(TopicCount::hasHiddenPassage),
                groups);
        counts.stream()
                .filter(one -> one.isAbout(TargetType.QUESTION))
                .collect(Collectors.groupingBy(one -> one.requireTopic().questionId()))
                .forEach((question, answers) -> groups.add(question(question, questionIds, answers)));
        whole(
                TargetType.GENERAL,
                BEHIND_EVERY_PASSAGE + questionIds.size(),
                counts.stream().filter(one -> one.isAbout(TargetType.GENERAL)),
                groups);
        groups.sort(Comparator.comparing(CommentGroup::rank));
        return List.copyOf(groups);
    }

    /** One group for all comments that have no position in the text. */
    private static void whole(TargetType about, int rank, Stream<TopicCount> counts, List<CommentGroup> groups) {
        var together = counts.toList();
        if (!together.isEmpty()) {
            groups.add(new CommentGroup(about, null, null, null, null, rank(rank, 0), together));
        }
    }

    /** Passages that overlap come together, also where only a third one joins two that do not touch. */
    private static List<CommentGroup> passages(List<TopicCount> inOneText, int text) {
        var groups = new ArrayList<CommentGroup>();
        var together = new ArrayList<TopicCount>();
        var end = 0;
        for (var count : inOneText.stream().sorted(BY_POSITION).toList()) {
            var passage = count.requirePassage();
            if (!together.isEmpty() && passage.start() >= end) {
                groups.add(passage(text, end, together));
                together.clear();
                end = 0;
            }
            end = Math.max(end, passage.end());
            together.add(count);
        }
        groups.add(passage(text, end, together));
        return groups;
    }

    private static CommentGroup passage(int text, int end, List<TopicCount> together) {
        var first = together.getFirst().requireVisiblePassage();
        var start = first.passage().start();
        return new CommentGroup(
                TargetType.PASSAGE, first.language(), start, end, null, rank(start, text), List.copyOf(together));
    }

    private static CommentGroup question(UUID question, List<UUID> questionIds, List<TopicCount> answers) {
        var rank = BEHIND_EVERY_PASSAGE + questionIds.indexOf(question);
        return new CommentGroup(TargetType.QUESTION, null, null, null, question, rank(rank, 0), answers);
    }

    /**
     * As a cursor carries it.
     *
     * @param text tells apart what begins at the same place of two texts
     */
    private static Instant rank(int rank, int text) {
        return Instant.ofEpochSecond(rank + FIRST_RANK, text);
    }

    boolean hasPassages() {
        return start != null;
    }

    /** Where the passages begin, of a group that has some. */
    int before() {
        return Optional.ofNullable(start).orElseThrow();
    }

    /** Where the passages end, of a group that has some. */
    int behind() {
        return Optional.ofNullable(end).orElseThrow();
    }

    int total() {
        return counts.stream().mapToInt(TopicCount::total).sum();
    }

    long waiting() {
        return counts.stream().mapToLong(TopicCount::waiting).sum();
    }
}
