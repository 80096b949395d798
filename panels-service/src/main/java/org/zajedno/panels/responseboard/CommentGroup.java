package org.zajedno.panels.responseboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.CommentTarget.AboutType;

/**
 * What some comments are about together: passages that overlap, passages of which the place cannot be told, one question, or the
 * whole.
 *
 * @param language of the text that the passages lie in; null where there are none
 * @param start code points before the passages; null where there are none
 * @param end code points up to and with the passages; null where there are none
 * @param questionId null where they answer no question
 * @param rank by which the places of a desk are ordered; no two have the same
 * @param said what lies there, in no order that means anything
 */
record CommentGroup(
        AboutType about,
        LanguageTag language,
        Integer start,
        Integer end,
        UUID questionId,
        Instant rank,
        List<TopicCount> said) {

    private static final Comparator<TopicCount> BY_POSITION = Comparator.<TopicCount, Integer>comparing(
                    said -> said.spot().passage().start())
            .thenComparing(said -> said.spot().passage().end());

    // no text is longer than a selector can tell
    private static final int BEHIND_EVERY_PASSAGE = 100_001;

    // a first page goes on from the epoch, and what stands at the very beginning of the text lies behind that
    static final int FIRST_RANK = 1;

    /**
     * Puts what was said on the desk: first what is about passages, as they stand in the text, then what answers questions, as they are
     * asked, then what is about the whole. What was taken back is about nothing any more and left out.
     *
     * @param questionIds in the order in which they are asked
     */
    static List<CommentGroup> of(Collection<TopicCount> said, List<UUID> questionIds) {
        var places = new ArrayList<CommentGroup>();
        var texts = said.stream()
                .filter(TopicCount::isAboutSpot)
                .collect(Collectors.groupingBy(one -> one.spot().language(), TreeMap::new, Collectors.toList()));
        for (var inOneText : texts.values()) {
            places.addAll(passages(
                    inOneText,
                    texts.headMap(inOneText.getFirst().spot().language()).size()));
        }
        whole(AboutType.PASSAGE, BEHIND_EVERY_PASSAGE - 1, said.stream().filter(TopicCount::isSomewhere), places);
        said.stream()
                .filter(one -> one.isAbout(AboutType.QUESTION))
                .collect(Collectors.groupingBy(one -> one.topic().questionId()))
                .forEach((question, answers) -> places.add(question(question, questionIds, answers)));
        whole(
                AboutType.GENERAL,
                BEHIND_EVERY_PASSAGE + questionIds.size(),
                said.stream().filter(one -> one.isAbout(AboutType.GENERAL)),
                places);
        places.sort(Comparator.comparing(CommentGroup::rank));
        return List.copyOf(places);
    }

    /** What can be put nowhere in the text lies together. */
    private static void whole(AboutType about, int rank, Stream<TopicCount> said, List<CommentGroup> places) {
        var together = said.toList();
        if (!together.isEmpty()) {
            places.add(new CommentGroup(about, null, null, null, null, rank(rank, 0), together));
        }
    }

    /** Passages that overlap come together, also where only a third one joins two that do not touch. */
    private static List<CommentGroup> passages(List<TopicCount> inOneText, int text) {
        var places = new ArrayList<CommentGroup>();
        var together = new ArrayList<TopicCount>();
        var end = 0;
        for (var said : inOneText.stream().sorted(BY_POSITION).toList()) {
            var passage = said.spot().passage();
            if (!together.isEmpty() && passage.start() >= end) {
                places.add(passage(text, end, together));
                together.clear();
                end = 0;
            }
            end = Math.max(end, passage.end());
            together.add(said);
        }
        places.add(passage(text, end, together));
        return places;
    }

    private static CommentGroup passage(int text, int end, List<TopicCount> together) {
        var first = together.getFirst().spot();
        var start = first.passage().start();
        return new CommentGroup(
                AboutType.PASSAGE, first.language(), start, end, null, rank(start, text), List.copyOf(together));
    }

    private static CommentGroup question(UUID question, List<UUID> questionIds, List<TopicCount> answers) {
        var rank = BEHIND_EVERY_PASSAGE + questionIds.indexOf(question);
        return new CommentGroup(AboutType.QUESTION, null, null, null, question, rank(rank, 0), answers);
    }

    /**
     * As a cursor carries it.
     *
     * @param text tells apart what begins at the same place of two texts
     */
    private static Instant rank(int rank, int text) {
        return Instant.ofEpochSecond(rank + FIRST_RANK, text);
    }

    int total() {
        return said.stream().mapToInt(TopicCount::total).sum();
    }

    long waiting() {
        return said.stream().mapToLong(TopicCount::waiting).sum();
    }
}
