package org.zajedno.panels.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.CommentRepository.GivenReason;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.Passage;

class ReleaseObstaclesTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final LanguageTag MACEDONIAN = new LanguageTag("mk");
    private static final LanguageTag ALBANIAN = new LanguageTag("sq");
    private static final LocalizedText ENGLISH = LocalizedText.of(LanguageTag.ENGLISH, "You are right.");
    private static final LocalizedText READABLE = ENGLISH.and(LocalizedText.of(MACEDONIAN, "Во право сте."))
            .and(LocalizedText.of(ALBANIAN, "Keni të drejtë."));
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID LATER_REVIEW = UUID.randomUUID();
    private static final UUID COMMENT = UUID.randomUUID();
    private static final Map<UUID, Set<LanguageTag>> LANGUAGES =
            Map.of(REVIEW, Set.of(MACEDONIAN), LATER_REVIEW, Set.of(ALBANIAN, MACEDONIAN));

    @Test
    void responseIsNeededInTheLanguagesOfItsOwnReview() {
        // Given
        var later = UUID.randomUUID();
        var reasons = List.of(new GivenReason(COMMENT, REVIEW, ENGLISH), new GivenReason(later, LATER_REVIEW, ENGLISH));

        // When
        var missing = MissingLanguages.of(LANGUAGES, reasons, List.of());

        // Then
        assertThat(missing.responses())
                .containsExactly(
                        new MissingLanguages.ResponseLanguages(COMMENT, List.of(MACEDONIAN)),
                        new MissingLanguages.ResponseLanguages(later, List.of(MACEDONIAN, ALBANIAN)));
    }

    @Test
    void changeIsNeededInTheLanguagesOfAllReviews() {
        // Given
        var change = change(ENGLISH);

        // When
        var missing = MissingLanguages.of(LANGUAGES, List.of(), List.of(change, change(READABLE)));

        // Then
        assertThat(missing.panelLanguages()).containsExactly(MACEDONIAN, ALBANIAN);
        assertThat(missing.changes())
                .containsExactly(new MissingLanguages.ChangeLanguages(change.id(), List.of(MACEDONIAN, ALBANIAN)));
    }

    @Test
    void missingLanguageRefusesTheRelease() {
        // Given
        var missing = MissingLanguages.of(LANGUAGES, List.of(new GivenReason(COMMENT, REVIEW, ENGLISH)), List.of());

        // When
        var obstacles = new ReleaseObstacles(List.of(), missing);

        // Then
        assertThatThrownBy(() -> obstacles.requireNoneWithout(null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("languages-missing");
            assertThat(refusal.details()).containsOnly(Map.entry("missingLanguages", missing));
        });
    }

    @Test
    void everythingThatSpeaksAgainstItIsNamedAtOnce() {
        // Given
        var missing = MissingLanguages.of(LANGUAGES, List.of(), List.of(change(ENGLISH)));

        // When
        var obstacles = new ReleaseObstacles(List.of(COMMENT), missing);

        // Then
        assertThatThrownBy(() -> obstacles.requireNoneWithout(null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("accepted-comments-without-change");
            assertThat(refusal.details())
                    .containsEntry("commentIds", List.of(COMMENT))
                    .containsEntry("missingLanguages", missing);
        });
    }

    @Test
    void reasonForThePanelsOverridesIt() {
        // Given
        var missing = MissingLanguages.of(LANGUAGES, List.of(), List.of(change(ENGLISH)));

        // When
        var obstacles = new ReleaseObstacles(List.of(), missing);

        // Then
        assertThat(obstacles.areThere()).isTrue();
        assertThatCode(() -> obstacles.requireNoneWithout(ENGLISH)).doesNotThrowAnyException();
    }

    @Test
    void whatEverybodyCanReadStandsInNobodysWay() {
        // Given
        var missing = MissingLanguages.of(
                LANGUAGES, List.of(new GivenReason(COMMENT, LATER_REVIEW, READABLE)), List.of(change(READABLE)));

        // When
        var obstacles = new ReleaseObstacles(List.of(), missing);

        // Then
        assertThat(obstacles.areThere()).isFalse();
        assertThatCode(() -> obstacles.requireNoneWithout(null)).doesNotThrowAnyException();
    }

    private static MaterialChange change(LocalizedText description) {
        return new MaterialChange(
                UUID.randomUUID(), MACEDONIAN, null, new Passage("6", null, null, 0, 1), description, NOW);
    }
}
