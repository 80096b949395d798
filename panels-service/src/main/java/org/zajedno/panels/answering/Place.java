package org.zajedno.panels.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About.AboutType;

/**
 * What some comments are about together: passages that overlap, passages of which the place cannot be told, one question, or the
 * whole.
 *
 * @param language of the text that the passages lie in; null where there are none
 * @param start code points before the passages; null where there are none
 * @param end code points up to and with the passages; null where there are none
 * @param questionId null where they answer no question
 * @param commentIds in an order that tells nothing about when
 */
record Place(
        AboutType about,
        LanguageTag language,
        Integer start,
        Integer end,
        UUID questionId,
        long rank,
        List<UUID> commentIds) {

    private static final Comparator<Said> BY_POSITION = Comparator.<Said, Integer>comparing(
                    said -> said.spot().passage().start())
            .thenComparing(said -> said.spot().passage().end())
            .thenComparing(Said::commentId);

    // no text is longer than a selector can tell
    private static final long BEHIND_EVERY_PASSAGE = 100_001;

    /**
     * Puts comments on the desk: first those about passages, as they stand in the text, then those to questions, as they are
     * asked, then those about the whole. Those that were taken back are about nothing any more and left out.
     *
     * @param questionIds in the order in which they are asked
     */
    static List<Place> of(Collection<Said> said, List<UUID> questionIds) {
        var places = new ArrayList<Place>();
        var standing = said.stream()
                .filter(comment -> comment.about() != null)
                .sorted(Comparator.comparing(Said::commentId))
                .toList();
        standing.stream()
                .filter(Said::isAboutSpot)
                .collect(Collectors.groupingBy(
                        comment -> comment.spot().language(), LinkedHashMap::new, Collectors.toList()))
                .forEach((language, inOneText) -> places.addAll(passages(language, inOneText)));
        standing.stream()
                .filter(comment -> comment.isAbout(AboutType.QUESTION))
                .collect(Collectors.groupingBy(comment -> comment.about().questionId()))
                .forEach((question, answers) -> places.add(question(question, questionIds, answers)));
        whole(AboutType.PASSAGE, BEHIND_EVERY_PASSAGE - 1, standing.stream().filter(Said::isSomewhere), places);
        whole(
                AboutType.GENERAL,
                BEHIND_EVERY_PASSAGE + questionIds.size(),
                standing.stream().filter(comment -> comment.isAbout(AboutType.GENERAL)),
                places);
        places.sort(Comparator.comparing(Place::cursor, Place::compare));
        return List.copyOf(places);
    }

    /** What can be put nowhere in the text lies together. */
    private static void whole(AboutType about, long rank, Stream<Said> said, List<Place> places) {
        var together = said.toList();
        if (!together.isEmpty()) {
            places.add(new Place(about, null, null, null, null, rank, ids(together)));
        }
    }

    /** Passages that overlap come together, also where only a third one joins two that do not touch. */
    private static List<Place> passages(LanguageTag language, List<Said> inOneText) {
        var places = new ArrayList<Place>();
        var together = new ArrayList<Said>();
        var start = 0;
        var end = 0;
        for (var said : inOneText.stream().sorted(BY_POSITION).toList()) {
            var passage = said.spot().passage();
            if (!together.isEmpty() && passage.start() >= end) {
                places.add(passage(language, start, end, together));
                together.clear();
            }
            if (together.isEmpty()) {
                start = passage.start();
                end = passage.end();
            }
            end = Math.max(end, passage.end());
            together.add(said);
        }
        places.add(passage(language, start, end, together));
        return places;
    }

    private static Place passage(LanguageTag language, int start, int end, List<Said> together) {
        return new Place(AboutType.PASSAGE, language, start, end, null, start, ids(together));
    }

    private static Place question(UUID question, List<UUID> questionIds, List<Said> answers) {
        var rank = BEHIND_EVERY_PASSAGE + questionIds.indexOf(question);
        return new Place(AboutType.QUESTION, null, null, null, question, rank, ids(answers));
    }

    private static List<UUID> ids(List<Said> said) {
        return said.stream().map(Said::commentId).sorted().toList();
    }

    /** Where the desk goes on after this: by rank, and by an id that lies in no other place. */
    Cursor cursor() {
        // the first page goes on from the epoch, and what stands at the very beginning of the text lies behind that
        return new Cursor(Instant.ofEpochSecond(rank + 1), commentIds.getFirst());
    }

    boolean comesAfter(Cursor cursor) {
        return compare(cursor(), cursor) > 0;
    }

    private static int compare(Cursor one, Cursor other) {
        var byRank = one.createdAt().compareTo(other.createdAt());
        return byRank == 0 ? one.id().compareTo(other.id()) : byRank;
    }
}
