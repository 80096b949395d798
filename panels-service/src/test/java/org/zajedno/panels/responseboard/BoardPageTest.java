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
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;

class BoardPageTest {

    private static final int PARAGRAPH = 20;

    private static TopicCount passage(String language, int start, int end, int total) {
        return counts(language, Passage.between(start, end), Passage.between(start, end), true, total);
    }

    private static TopicCount counts(String language, Passage passage, Passage paragraphs, boolean quoted, int total) {
        var tag = new LanguageTag(language);
        return new TopicCount(
                new UUID(7, quoted ? 1 : 2),
                tag,
                Topic.parse("PASSAGE " + paragraphs.start() + " " + paragraphs.end()),
                new VisiblePassage(tag, passage),
                quoted,
                total,
                0);
    }

    private static TopicCount general(int total) {
        return new TopicCount(new UUID(7, 1), new LanguageTag("en"), Topic.parse("GENERAL"), null, false, total, 0);
    }

    private static List<CommentGroup> groups(TopicCount... counts) {
        return CommentGroup.of(List.of(counts), List.of());
    }

    private static BoardPage behind(CommentGroup group, int limit) {
        return new BoardPage(group.rank(), new UUID(1, 1), limit);
    }

    @Test
    void pageEndsWithTheGroupOfTheNextComment() {
        var groups = groups(passage("en", 0, 5, 2), passage("en", 10, 15, 1), passage("en", 20, 25, 1));

        var reached = BoardPage.after(List.of(), 2).of(groups);

        assertThat(reached).containsExactly(groups.get(0), groups.get(1));
    }

    @Test
    void placeThatThePageBeforeBeganGoesOnAndFillsNone() {
        var groups = groups(passage("en", 0, 5, 1), passage("en", 10, 15, 50), passage("en", 20, 25, 3), general(1));

        var page = behind(groups.get(1), 2);

        assertThat(page.of(groups)).containsExactly(groups.get(1), groups.get(2));
        assertThat(page.of(groups)).filteredOn(page::goesOn).containsExactly(groups.get(1));
    }

    @Test
    void whatStandsAtTheVeryBeginningIsOnTheFirstPage() {
        var groups = groups(passage("en", 0, 1, 1));

        var page = BoardPage.after(List.of(), 25);

        assertThat(page.of(groups)).isEqualTo(groups);
        assertThat(page.goesOn(groups.getFirst())).isFalse();
    }

    @Test
    void onlyTheParagraphsThatAPageReachesAreLookedAtMoreClosely() {
        var groups = groups(
                passage("en", 0, 10, 30),
                passage("en", 10, 20, 30),
                passage("en", 20, 30, 30),
                passage("en", 30, 40, 30));

        var near = behind(groups.get(1), 25).near(groups);

        assertThat(near)
                .isEqualTo(Set.copyOf(List.of(
                        groups.get(1).counts().getFirst(),
                        groups.get(2).counts().getFirst())));
    }

    @Test
    void whatIsNotQuotedIsNotLookedAtMoreClosely() {
        var paragraph = Passage.between(0, 10);
        var groups = groups(counts("en", paragraph, paragraph, false, 3), general(3));

        assertThat(BoardPage.after(List.of(), 25).near(groups)).isEmpty();
    }

    @Test
    void nothingOfTheTextIsNearWhatIsBehindIt() {
        var groups = groups(passage("en", 0, 100_000, 3), general(3));

        assertThat(behind(groups.getLast(), 25).near(groups)).isEmpty();
    }

    @Test
    void cursorThatNoBoardGaveSelectsNothing() {
        var far = new BoardPage(Instant.MAX, new UUID(1, 1), 25);
        var groups = groups(passage("en", 0, 5, 1));

        assertThat(far.near(groups)).isEmpty();
        assertThat(far.of(groups)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPageIsThatOfABoardOnWhichEveryPassageIsKnown(long seed) {
        // Given
        var passages = passages(new Random(seed));
        var known = CommentGroup.of(passages, List.of());
        var paragraphs = CommentGroup.of(byParagraph(passages), List.of());

        for (var limit : List.of(1, 5, 25)) {
            for (var group : known) {
                var page = behind(group, limit);

                // When
                var near = page.near(paragraphs);

                // Then
                assertThat(page.of(CommentGroup.of(closer(passages, near), List.of())))
                        .extracting(BoardPageTest::shape)
                        .isEqualTo(page.of(known).stream()
                                .map(BoardPageTest::shape)
                                .toList());
            }
        }
    }

    private record Shape(LanguageTag language, int start, int end, int total) {}

    private static Shape shape(CommentGroup group) {
        return new Shape(group.language(), group.start(), group.end(), group.total());
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
            passages.add(counts(
                    language, quoted ? Passage.between(start, end) : paragraphs, paragraphs, quoted, 1 + number % 3));
        }
        return List.copyOf(passages);
    }

    private static List<TopicCount> byParagraph(List<TopicCount> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(counts -> counts(
                        counts.language().value(),
                        counts.topic().paragraphs(),
                        counts.topic().paragraphs(),
                        counts.quoted(),
                        0)))
                .entrySet()
                .stream()
                .map(together -> counts(
                        together.getKey().language().value(),
                        together.getKey().topic().paragraphs(),
                        together.getKey().topic().paragraphs(),
                        together.getKey().quoted(),
                        together.getValue().stream().mapToInt(TopicCount::total).sum()))
                .toList();
    }

    /** As the database tells: the passages of what is near, and the paragraphs of the rest. */
    private static List<TopicCount> closer(List<TopicCount> passages, Set<TopicCount> near) {
        var counts = new ArrayList<TopicCount>();
        byParagraph(passages).stream().filter(one -> !near.contains(one)).forEach(counts::add);
        passages.stream()
                .filter(one -> near.stream()
                        .anyMatch(rough -> one.quoted()
                                && rough.topic().equals(one.topic())
                                && rough.language().equals(one.language())))
                .forEach(counts::add);
        return counts;
    }
}
