package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;

class EvidenceTextWriterTest {

    private static final UUID PANEL = new UUID(0, 1);
    private static final UUID REVIEW = new UUID(0, 2);

    private static String about(String code, long contributors, long comments, String language) {
        var evidence = new Evidence(
                List.of(PANEL),
                1,
                List.of(REVIEW),
                List.of(),
                new CommentCounts(contributors, comments, comments, 4, 0),
                List.of(
                        new PaymentTotal("BAM", new BigDecimal("50.00"), 4),
                        new PaymentTotal("RSD", new BigDecimal("12500.00"), 5)),
                List.of());
        var item = GrippForm.LF.items().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new EvidenceTextWriter(evidence, GrippMessages.in(LanguageTag.of(language)), 5)
                .about(GrippForm.LF, item)
                .text();
    }

    @Test
    void fewPeopleAreNotCounted() {
        assertThat(about("4b", 4, 9, "en"))
                .isEqualTo("Panels asked: 1\nCountries: 1\nReviews of study materials: 1\n"
                        + "Panel members who contributed: fewer than 5");
    }

    @Test
    void enoughPeopleAreCounted() {
        assertThat(about("4b", 5, 9, "mk")).endsWith("Членови на панелите што придонесоа: 5");
    }

    @Test
    void fewCommentsAreNotCountedAndNoneIsNotToldFromFew() {
        assertThat(about("5b", 9, 12, "en"))
                .isEqualTo("Comments: 12\nComments answered: 12\nComments accepted wholly or in part: fewer than 5\n"
                        + "Comments that changed a material: fewer than 5\nReleased versions of materials: 0");
    }

    @Test
    void sumIsToldOnlyWhereEnoughWerePaid() {
        assertThat(about("6", 9, 12, "en")).isEqualTo("Paid to panel members for reviews, RSD: 12500.00");
    }

    @Test
    void emptyLogIsSaidToBeEmpty() {
        assertThat(about("7a", 9, 12, "en")).isEqualTo("The impact log has no entry yet.");
    }

    @Test
    void evidenceIsNamed() {
        var evidence = new Evidence(
                List.of(PANEL), 1, List.of(REVIEW), List.of(), new CommentCounts(0, 0, 0, 0, 0), List.of(), List.of());
        var people = new EvidenceTextWriter(evidence, GrippMessages.in(LanguageTag.ENGLISH), 5)
                .about(GrippForm.LF, GrippItem.auto("4b", "methods", "people"));

        assertThat(people.evidenceRefs()).containsExactly("/v1/panels/" + PANEL, "/v1/review-requests/" + REVIEW);
    }
}
