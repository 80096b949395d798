package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.PassagePolicy.Spot;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;

class BoardPageTest {

    private static final int PARAGRAPH = 20;

    private static TopicCount passage(String language, int start, int end, int total) {
        return said(language, Passage.between(start, end), Passage.between(start, end), true, total);
    }

    private static TopicCount said(String language, Passage passage, Passage paragraphs, boolean quoted, int total) {
        var tag = new LanguageTag(language);
        return new TopicCount(
                new UUID(7, quoted ? 1 : 2),
                tag,
                Topic.parse("PASSAGE " + paragraphs.start() + " " + paragraphs.end()),
                new Spot(tag, passage),
                quoted,
                total,
                0);
    }

    private static TopicCount general(int total) {
        return new TopicCount(new UUID(7, 1), new LanguageTag("en"), Topic.parse("GENERAL"), null, false, total, 0);
    }

    private static List<CommentGroup> places(TopicCount... said) {
        return CommentGroup.of(List.of(said), List.of());
    }

    private static BoardPage behind(CommentGroup place, int limit) {
        return new BoardPage(place.rank(), new UUID(1, 1), limit);
    }

    @Test
    void pageReachesWhereOneCommentMoreLies() {
        var places = places(passage("en", 0, 5, 2), passage("en", 10, 15, 1), passage("en", 20, 25, 1));

        var reached = BoardPage.behind(List.of(), 2).of(places);

        assertThat(reached).containsExactly(places.get(0), places.get(1));
    }

    @Test
    void placeThatThePageBeforeBeganGoesOnAndFillsNone() {
        var places = places(passage("en", 0, 5, 1), passage("en", 10, 15, 50), passage("en", 20, 25, 3), general(1));

        var reach = behind(places.get(1), 2);

        assertThat(reach.of(places)).containsExactly(places.get(1), places.get(2));
        assertThat(reach.of(places)).filteredOn(reach::goesOn).containsExactly(places.get(1));
    }

    @Test
    void whatStandsAtTheVeryBeginningIsOnTheFirstPage() {
        var places = places(passage("en", 0, 1, 1));

        var reach = BoardPage.behind(List.of(), 25);

        assertThat(reach.of(places)).isEqualTo(places);
        assertThat(reach.goesOn(places.getFirst())).isFalse();
    }

    @Test
    void onlyTheParagraphsThatAPageReachesAreLookedAtMoreClosely() {
        var places = places(
                passage("en", 0, 10, 30),
                passage("en", 10, 20, 30),
                passage("en", 20, 30, 30),
                passage("en", 30, 40, 30));

        var near = behind(places.get(1), 25).within(places);

        assertThat(near)
                .isEqualTo(Set.copyOf(List.of(
                        places.get(1).said().getFirst(), places.get(2).said().getFirst())));
    }

    @Test
    void whatIsNotQuotedIsNotLookedAtMoreClosely() {
        var paragraph = Passage.between(0, 10);
        var places = places(said("en", paragraph, paragraph, false, 3), general(3));

        assertThat(BoardPage.behind(List.of(), 25).within(places)).isEmpty();
    }

    @Test
    void nothingOfTheTextIsNearWhatIsBehindIt() {
        var places = places(passage("en", 0, 100_000, 3), general(3));

        assertThat(behind(places.getLast(), 25).within(places)).isEmpty();
    }

    @Test
    void cursorThatNoDeskGaveReachesNothing() {
        var far = new BoardPage(Instant.MAX, new UUID(1, 1), 25);
        var places = places(passage("en", 0, 5, 1));

        assertThat(far.within(places)).isEmpty();
        assertThat(far.of(places)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPageIsThatOfADeskOnWhichEveryPassageIsKnown(long seed) {
        // Given
        var passages = passages(new Random(seed));
        var known = CommentGroup.of(passages, List.of());
        var paragraphs = CommentGroup.of(byParagraph(passages), List.of());

        for (var limit : List.of(1, 5, 25)) {
            for (var place : known) {
                var reach = behind(place, limit);

                // When
                var near = reach.within(paragraphs);

                // Then
                assertThat(reach.of(CommentGroup.of(closer(passages, near), List.of())))
                        .extracting(BoardPageTest::shape)
                        .isEqualTo(
                                reach.of(known).stream().map(BoardPageTest::shape).toList());
            }
        }
    }

    private record Shape(LanguageTag language, int start, int end, int total) {}

    private static Shape shape(CommentGroup place) {
        return new Shape(place.language(), place.start(), place.end(), place.total());
    }

    /** Many are short, some run over several paragraphs, and some can only be told by their paragraph. */
    private static List<TopicCount> passages(Random random) {
        var passages = new HashSet<TopicCount>();
        for (int number = 0; number < 120; number++) {
            var language = random.nextInt(3) == 0 ? "mk" : "en";
            var start = random.nextInt(600);
            var end = start + 1 + random.nextInt(random.nextInt(10) == 0 ? 50 : 8);
            var paragraphs =
                    Passage.between(start / PARAGRAPH * PARAGRAPH, (end + PARAGRAPH - 1) / PARAGRAPH * PARAGRAPH);
            var quoted = random.nextInt(8) > 0;
            passages.add(said(
                    language, quoted ? Passage.between(start, end) : paragraphs, paragraphs, quoted, 1 + number % 3));
        }
        return List.copyOf(passages);
    }

    private static List<TopicCount> byParagraph(List<TopicCount> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(said -> said(
                        said.language().value(),
                        said.topic().paragraphs(),
                        said.topic().paragraphs(),
                        said.quoted(),
                        0)))
                .entrySet()
                .stream()
                .map(together -> said(
                        together.getKey().language().value(),
                        together.getKey().topic().paragraphs(),
                        together.getKey().topic().paragraphs(),
                        together.getKey().quoted(),
                        together.getValue().stream().mapToInt(TopicCount::total).sum()))
                .toList();
    }

    /** As the database tells: the passages of what is near, and the paragraphs of the rest. */
    private static List<TopicCount> closer(List<TopicCount> passages, Set<TopicCount> near) {
        var said = new ArrayList<TopicCount>();
        byParagraph(passages).stream().filter(one -> !near.contains(one)).forEach(said::add);
        passages.stream()
                .filter(one -> near.stream()
                        .anyMatch(rough -> one.quoted()
                                && rough.topic().equals(one.topic())
                                && rough.language().equals(one.language())))
                .forEach(said::add);
        return said;
    }
}
