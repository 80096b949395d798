package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.PassagePolicy.VisiblePassage;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;

class CommentGroupTest {

    private static final UUID FIRST_QUESTION = new UUID(9, 1);
    private static final UUID SECOND_QUESTION = new UUID(9, 2);
    private static final List<UUID> QUESTIONS = List.of(SECOND_QUESTION, FIRST_QUESTION);

    private static TopicCount passage(int panel, String language, int start, int end) {
        var passage = Passage.between(start, end);
        return counts(
                panel,
                language,
                Topic.parse("PASSAGE 0 100000"),
                new VisiblePassage(new LanguageTag(language), passage));
    }

    private static TopicCount somewhere(int panel) {
        return counts(panel, "en", Topic.parse("PASSAGE 0 5"), null);
    }

    private static TopicCount question(int panel, UUID question) {
        return counts(panel, "en", Topic.parse("QUESTION " + question), null);
    }

    private static TopicCount general(int panel) {
        return counts(panel, "en", Topic.parse("GENERAL"), null);
    }

    private static TopicCount counts(int panel, String language, Topic topic, VisiblePassage visiblePassage) {
        return new TopicCount(
                id(panel), new LanguageTag(language), topic, visiblePassage, visiblePassage != null, 2, 1);
    }

    private static List<UUID> panels(CommentGroup group) {
        return group.counts().stream().map(TopicCount::panelId).toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void passagesThatOverlapComeTogetherAlsoByAThird() {
        // Given
        var counts = List.of(passage(1, "en", 0, 5), passage(2, "en", 8, 12), passage(3, "en", 4, 9));

        // When
        var groups = CommentGroup.of(counts, QUESTIONS);

        // Then
        assertThat(groups).hasSize(1);
        assertThat(panels(groups.getFirst())).containsExactly(id(1), id(3), id(2));
        assertThat(groups.getFirst().start()).isZero();
        assertThat(groups.getFirst().end()).isEqualTo(12);
    }

    @Test
    void passagesThatOnlyTouchStayApart() {
        var counts = List.of(passage(1, "en", 0, 5), passage(2, "en", 5, 9));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups).extracting(CommentGroupTest::panels).containsExactly(List.of(id(1)), List.of(id(2)));
    }

    @Test
    void passagesOfDifferentTextsStayApart() {
        var counts = List.of(passage(1, "en", 0, 5), passage(2, "mk", 0, 5));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups)
                .extracting(CommentGroup::language)
                .containsExactly(new LanguageTag("en"), new LanguageTag("mk"));
    }

    @Test
    void boardShowsPassagesThenQuestionsInTheirOrderThenTheWhole() {
        var counts = List.of(
                general(1),
                question(2, FIRST_QUESTION),
                question(3, SECOND_QUESTION),
                passage(4, "en", 90_000, 90_001),
                passage(5, "en", 3, 4));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups)
                .extracting(group -> panels(group).getFirst())
                .containsExactly(id(5), id(4), id(3), id(2), id(1));
    }

    @Test
    void passagesWithoutPositionAreOneGroupBehindTheOthers() {
        var counts = List.of(general(1), somewhere(2), somewhere(3), passage(4, "en", 90_000, 90_001));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups)
                .extracting(CommentGroupTest::panels)
                .containsExactly(List.of(id(4)), List.of(id(2), id(3)), List.of(id(1)));
        assertThat(groups.get(1).language()).isNull();
    }

    @Test
    void groupsCountTheirComments() {
        var counts = List.of(passage(1, "en", 0, 5), passage(2, "en", 4, 9), general(3));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups).extracting(CommentGroup::total).containsExactly(4, 2);
        assertThat(groups).extracting(CommentGroup::waiting).containsExactly(2L, 1L);
    }

    @Test
    void retractedCommentsAreInNoGroup() {
        var counts = List.of(counts(1, "en", null, null));

        var groups = CommentGroup.of(counts, QUESTIONS);

        assertThat(groups).isEmpty();
    }

    @Test
    void textsThatBeginAlikeAreReadOneAfterTheOther() {
        // Given
        var counts =
                List.of(passage(3, "mk", 0, 5), passage(1, "mk", 0, 5), passage(4, "en", 0, 5), passage(2, "en", 0, 5));

        // When
        var groups = CommentGroup.of(counts, QUESTIONS);

        // Then
        assertThat(groups)
                .extracting(CommentGroupTest::panels)
                .containsExactly(List.of(id(4), id(2)), List.of(id(3), id(1)));
    }
}
