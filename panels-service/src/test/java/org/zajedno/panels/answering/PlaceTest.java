package org.zajedno.panels.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.Spots.Spot;
import org.zajedno.panels.material.Passage;

class PlaceTest {

    private static final UUID FIRST_QUESTION = new UUID(9, 1);
    private static final UUID SECOND_QUESTION = new UUID(9, 2);
    private static final List<UUID> QUESTIONS = List.of(SECOND_QUESTION, FIRST_QUESTION);

    private static Said passage(int id, String language, int start, int end) {
        return said(id, language, new About(AboutType.PASSAGE, new Passage("x", null, null, start, end), null));
    }

    private static Said question(int id, UUID question) {
        return said(id, "en", new About(AboutType.QUESTION, null, question));
    }

    private static Said general(int id) {
        return said(id, "en", new About(AboutType.GENERAL, null, null));
    }

    private static Said said(int id, String language, About about) {
        var spot = about.selector() == null ? null : new Spot(new LanguageTag(language), about.selector());
        return new Said(id(id), about, spot, CommentState.SUBMITTED);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void passagesThatOverlapComeTogetherAlsoByAThird() {
        // Given
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 8, 12), passage(3, "en", 4, 9));

        // When
        var places = Place.of(said, QUESTIONS);

        // Then
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().commentIds()).containsExactly(id(1), id(2), id(3));
        assertThat(places.getFirst().start()).isZero();
        assertThat(places.getFirst().end()).isEqualTo(12);
    }

    @Test
    void passagesThatOnlyTouchStayApart() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 5, 9));

        var places = Place.of(said, QUESTIONS);

        assertThat(places).extracting(Place::commentIds).containsExactly(List.of(id(1)), List.of(id(2)));
    }

    @Test
    void passagesOfDifferentTextsStayApart() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "mk", 0, 5));

        var places = Place.of(said, QUESTIONS);

        assertThat(places).extracting(Place::language).containsExactly(new LanguageTag("en"), new LanguageTag("mk"));
    }

    @Test
    void deskGoesFromPassagesByQuestionsAsTheyAreAskedToTheWhole() {
        var said = List.of(
                general(1),
                question(2, FIRST_QUESTION),
                question(3, SECOND_QUESTION),
                passage(4, "en", 90_000, 90_001),
                passage(5, "en", 3, 4));

        var places = Place.of(said, QUESTIONS);

        assertThat(places)
                .extracting(place -> place.commentIds().getFirst())
                .containsExactly(id(5), id(4), id(3), id(2), id(1));
    }

    @Test
    void passagesThatPointNowhereLieTogetherBehindTheOthers() {
        var nowhere = new About(AboutType.PASSAGE, new Passage("x", null, null, 0, 1), null);
        var said = List.of(
                general(1),
                new Said(id(2), nowhere, null, CommentState.SUBMITTED),
                new Said(id(3), nowhere, null, CommentState.SUBMITTED),
                passage(4, "en", 90_000, 90_001));

        var places = Place.of(said, QUESTIONS);

        assertThat(places)
                .extracting(Place::commentIds)
                .containsExactly(List.of(id(4)), List.of(id(2), id(3)), List.of(id(1)));
        assertThat(places.get(1).language()).isNull();
    }

    @Test
    void firstPageBeginsWithTheFirstWordWhateverTheIds() {
        var said = new Said(
                UUID.fromString("f0000000-0000-4000-8000-000000000000"),
                new About(AboutType.PASSAGE, new Passage("x", null, null, 0, 1), null),
                new Spot(new LanguageTag("en"), new Passage("x", null, null, 0, 1)),
                CommentState.SUBMITTED);

        var places = Place.of(List.of(said), QUESTIONS);

        assertThat(places.getFirst().comesAfter(new Listing().after())).isTrue();
    }

    @Test
    void orderWithinAPlaceIsThatOfTheIds() {
        var said = List.of(general(3), general(1), general(2));

        var places = Place.of(said, QUESTIONS);

        assertThat(places.getFirst().commentIds()).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void whatWasTakenBackLiesNowhere() {
        var said = List.of(new Said(id(1), null, null, CommentState.RETRACTED));

        var places = Place.of(said, QUESTIONS);

        assertThat(places).isEmpty();
    }

    @Test
    void deskGoesOnBehindThePlaceThatACursorNames() {
        var places = Place.of(List.of(passage(1, "en", 0, 5), passage(2, "mk", 0, 5), general(3)), QUESTIONS);

        var rest = places.stream()
                .filter(place -> place.comesAfter(places.getFirst().cursor()))
                .toList();

        assertThat(rest).isEqualTo(places.subList(1, 3));
    }
}
