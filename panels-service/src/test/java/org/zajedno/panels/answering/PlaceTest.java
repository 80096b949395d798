package org.zajedno.panels.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.comment.About.AboutType;
import org.zajedno.panels.comment.CommentState;
import org.zajedno.panels.comment.Spots.Spot;
import org.zajedno.panels.material.Passage;

class PlaceTest {

    private static final UUID FIRST_QUESTION = new UUID(9, 1);
    private static final UUID SECOND_QUESTION = new UUID(9, 2);
    private static final List<UUID> QUESTIONS = List.of(SECOND_QUESTION, FIRST_QUESTION);

    private static Said passage(int id, String language, int start, int end) {
        var spot = new Spot(new LanguageTag(language), new Passage(null, null, null, start, end));
        return new Said(id(id), AboutType.PASSAGE, null, spot, CommentState.SUBMITTED);
    }

    private static Said somewhere(int id) {
        return new Said(id(id), AboutType.PASSAGE, null, null, CommentState.SUBMITTED);
    }

    private static Said question(int id, UUID question) {
        return new Said(id(id), AboutType.QUESTION, question, null, CommentState.SUBMITTED);
    }

    private static Said general(int id) {
        return new Said(id(id), AboutType.GENERAL, null, null, CommentState.SUBMITTED);
    }

    private static List<UUID> ids(Place place) {
        return place.said().stream().map(Said::commentId).toList();
    }

    private static Listing listing(int limit, String cursor) {
        var listing = new Listing();
        listing.limit = limit;
        listing.cursor = cursor;
        return listing;
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
        assertThat(ids(places.getFirst())).containsExactly(id(1), id(2), id(3));
        assertThat(places.getFirst().start()).isZero();
        assertThat(places.getFirst().end()).isEqualTo(12);
    }

    @Test
    void passagesThatOnlyTouchStayApart() {
        var said = List.of(passage(1, "en", 0, 5), passage(2, "en", 5, 9));

        var places = Place.of(said, QUESTIONS);

        assertThat(places).extracting(PlaceTest::ids).containsExactly(List.of(id(1)), List.of(id(2)));
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
                .extracting(place -> ids(place).getFirst())
                .containsExactly(id(5), id(4), id(3), id(2), id(1));
    }

    @Test
    void passagesThatPointNowhereLieTogetherBehindTheOthers() {
        var said = List.of(general(1), somewhere(2), somewhere(3), passage(4, "en", 90_000, 90_001));

        var places = Place.of(said, QUESTIONS);

        assertThat(places)
                .extracting(PlaceTest::ids)
                .containsExactly(List.of(id(4)), List.of(id(2), id(3)), List.of(id(1)));
        assertThat(places.get(1).language()).isNull();
    }

    @Test
    void firstPageBeginsWithTheFirstWordWhateverTheIds() {
        var id = UUID.fromString("f0000000-0000-4000-8000-000000000000");
        var spot = new Spot(new LanguageTag("en"), new Passage(null, null, null, 0, 1));
        var places = Place.of(List.of(new Said(id, AboutType.PASSAGE, null, spot, CommentState.SUBMITTED)), QUESTIONS);

        var page = Lying.page(places, listing(25, null));

        assertThat(page.items()).extracting(lying -> lying.said().commentId()).containsExactly(id);
    }

    @Test
    void orderWithinAPlaceIsThatOfTheIds() {
        var said = List.of(general(3), general(1), general(2));

        var places = Place.of(said, QUESTIONS);

        assertThat(ids(places.getFirst())).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void whatWasTakenBackLiesNowhere() {
        var said = List.of(new Said(id(1), null, null, null, CommentState.RETRACTED));

        var places = Place.of(said, QUESTIONS);

        assertThat(places).isEmpty();
    }

    @Test
    void placeThatDoesNotEndOnAPageGoesOnOnTheNext() {
        // Given
        var said = List.of(general(3), general(4), passage(1, "en", 0, 5), passage(2, "mk", 0, 5));
        var places = Place.of(said, QUESTIONS);
        var first = Lying.page(places, listing(3, null));

        // When
        var second = Lying.page(places, listing(3, first.next()));

        // Then
        assertThat(first.items()).extracting(lying -> lying.said().commentId()).containsExactly(id(1), id(2), id(3));
        assertThat(second.items()).extracting(lying -> lying.said().commentId()).containsExactly(id(4));
        assertThat(second.items().getFirst().place())
                .isSameAs(first.items().getLast().place());
        assertThat(second.next()).isNull();
    }

    @Test
    void textsThatBeginAlikeAreReadOneAfterTheOther() {
        // Given
        var said =
                List.of(passage(3, "mk", 0, 5), passage(1, "mk", 0, 5), passage(4, "en", 0, 5), passage(2, "en", 0, 5));

        // When
        var places = Place.of(said, QUESTIONS);

        // Then
        assertThat(places).extracting(PlaceTest::ids).containsExactly(List.of(id(2), id(4)), List.of(id(1), id(3)));
    }
}
