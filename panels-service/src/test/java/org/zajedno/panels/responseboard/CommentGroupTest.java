package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.PassagePolicy.Spot;
import org.zajedno.panels.comment.Topic;
import org.zajedno.panels.material.Passage;

class CommentGroupTest {

    private static final UUID FIRST_QUESTION = new UUID(9, 1);
    private static final UUID SECOND_QUESTION = new UUID(9, 2);
    private static final List<UUID> QUESTIONS = List.of(SECOND_QUESTION, FIRST_QUESTION);

    private static TopicCount passage(int panel, String language, int start, int end) {
        var passage = Passage.between(start, end);
        return said(panel, language, Topic.parse("PASSAGE 0 100000"), new Spot(new LanguageTag(language), passage));
    }

    private static TopicCount somewhere(int panel) {
        return said(panel, "en", Topic.parse("PASSAGE 0 5"), null);
    }

    private static TopicCount question(int panel, UUID question) {
        return said(panel, "en", Topic.parse("QUESTION " + question), null);
    }

    private static TopicCount general(int panel) {
        return said(panel, "en", Topic.parse("GENERAL"), null);
    }

    private static TopicCount said(int panel, String language, Topic topic, Spot spot) {
        return new TopicCount(id(panel), new LanguageTag(language), topic, spot, spot != null, 2, 1);
    }

    private static List<UUID> panels(CommentGroup place) {
        return place.said().stream().map(TopicCount::panelId).toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void passagesThatOverlapComeTogetherAlsoByAThird() {
        // Given
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 8, 12), passage(3, "en", 4, 9));

        // When
        var places = CommentGroup.of(said, QUESTIONS);

        // Then
        assertThat(places).hasSize(1);
        assertThat(panels(places.getFirst())).containsExactly(id(1), id(3), id(2));
        assertThat(places.getFirst().start()).isZero();
        assertThat(places.getFirst().end()).isEqualTo(12);
    }

    @Test
    void passagesThatOnlyTouchStayApart() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 5, 9));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places).extracting(CommentGroupTest::panels).containsExactly(List.of(id(1)), List.of(id(2)));
    }

    @Test
    void passagesOfDifferentTextsStayApart() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "mk", 0, 5));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places).extracting(CommentGroup::language).containsExactly(new LanguageTag("en"), new LanguageTag("mk"));
    }

    @Test
    void deskGoesFromPassagesByQuestionsAsTheyAreAskedToTheWhole() {
        var said = List.of(
                general(1),
                question(2, FIRST_QUESTION),
                question(3, SECOND_QUESTION),
                passage(4, "en", 90_000, 90_001),
                passage(5, "en", 3, 4));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places)
                .extracting(place -> panels(place).getFirst())
                .containsExactly(id(5), id(4), id(3), id(2), id(1));
    }

    @Test
    void passagesThatPointNowhereLieTogetherBehindTheOthers() {
        var said = List.of(general(1), somewhere(2), somewhere(3), passage(4, "en", 90_000, 90_001));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places)
                .extracting(CommentGroupTest::panels)
                .containsExactly(List.of(id(4)), List.of(id(2), id(3)), List.of(id(1)));
        assertThat(places.get(1).language()).isNull();
    }

    @Test
    void whatLiesTogetherIsCountedTogether() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 4, 9), general(3));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places).extracting(CommentGroup::total).containsExactly(4, 2);
        assertThat(places).extracting(CommentGroup::waiting).containsExactly(2L, 1L);
    }

    @Test
    void whatWasTakenBackLiesNowhere() {
        var said = List.of(said(1, "en", null, null));

        var places = CommentGroup.of(said, QUESTIONS);

        assertThat(places).isEmpty();
    }

    @Test
    void textsThatBeginAlikeAreReadOneAfterTheOther() {
        // Given
        var said =
                List.of(passage(3, "mk", 0, 5), passage(1, "mk", 0, 5), passage(4, "en", 0, 5), passage(2, "en", 0, 5));

        // When
        var places = CommentGroup.of(said, QUESTIONS);

        // Then
        assertThat(places).extracting(CommentGroupTest::panels).containsExactly(List.of(id(4), id(2)), List.of(id(3), id(1)));
    }
}
