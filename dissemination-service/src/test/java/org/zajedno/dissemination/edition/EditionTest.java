package org.zajedno.dissemination.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

class EditionTest {

    private static final Instant NOW = Instant.parse("2020-11-02T10:00:00Z");
    private static final ObligatorySentences SENTENCES =
            new ObligatorySentences("Funded.", "Our views.", null, "The panels.");

    private static EditionText saying(String text, Country... countries) {
        return new EditionText("Radimo zajedno", null, text, null, List.of(countries));
    }

    private static Edition edition(AccessForm form, UUID source, String text) {
        return new Edition(UUID.randomUUID(), null, new LanguageTag("sr-Latn"), form, source, saying(text), NOW);
    }

    private static Edition approved() {
        var edition = edition(AccessForm.STANDARD, null, "Kako.");
        edition.approve("approver", NOW);
        return edition;
    }

    private static Edition published() {
        var edition = approved();
        edition.publish(SENTENCES, NOW);
        return edition;
    }

    @Test
    void sourceStartsInReviewAndTranslationInTranslation() {
        var source = edition(AccessForm.STANDARD, null, "Kako.");
        var translation = edition(AccessForm.STANDARD, source.id(), null);

        assertThat(source.state()).isEqualTo(EditionState.IN_LANGUAGE_REVIEW);
        assertThat(translation.state()).isEqualTo(EditionState.IN_TRANSLATION);
    }

    @Test
    void whoWroteLastDoesNotApprove() {
        var edition = edition(AccessForm.STANDARD, null, "Kako.");
        edition.writtenBy("writer");

        assertThatThrownBy(() -> edition.approve("writer", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("approved-by-writer");
        edition.approve("approver", NOW);
        assertThat(edition.state()).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void translationWithoutTextIsNotReviewed() {
        var translation = edition(AccessForm.STANDARD, UUID.randomUUID(), null);

        assertThatThrownBy(() -> translation.sendToReview(NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("edition-text-missing");
    }

    @Test
    void easyReadIsNotApprovedBeforeReadersPassedIt() {
        var edition = edition(AccessForm.EASY_READ, null, "Mi radimo.");
        edition.approve("approver", NOW);

        assertThatThrownBy(() -> edition.publish(SENTENCES, NOW)).hasMessage("edition-state");
        edition.recordReaderCheck(3, LocalDate.of(2020, 10, 12), false, NOW);
        assertThat(edition.state()).isEqualTo(EditionState.IN_LANGUAGE_REVIEW);
    }

    @Test
    void approvedTextThatIsRewrittenIsReviewedAgain() {
        var edition = approved();

        edition.rewrite(saying("Kako bolje."), NOW);

        assertThat(edition.state()).isEqualTo(EditionState.IN_LANGUAGE_REVIEW);
    }

    @Test
    void publishedTextIsNotRewritten() {
        var edition = published();

        assertThatThrownBy(() -> edition.rewrite(saying("Drugačije."), NOW)).hasMessage("edition-state");
        assertThat(edition.content().text()).isEqualTo("Kako.");
    }

    @Test
    void publishedTranslationFallsBehindItsSource() {
        var edition = published();

        edition.fallBehindSource(NOW);

        assertThat(edition.state()).isEqualTo(EditionState.OUTDATED);
        assertThat(edition.state().isOut()).isTrue();
    }

    @Test
    void withdrawnEditionIsNotWithdrawnTwice() {
        var edition = published();
        edition.withdraw("Greška", NOW);

        assertThatThrownBy(() -> edition.withdraw("Opet", NOW)).hasMessage("edition-state");
    }

    @Test
    void countryAloneAsksForTheStatusNote() {
        var edition = edition(AccessForm.STANDARD, null, "Kako.");

        edition.rewrite(saying("Kako.", new Country("XK")), NOW);

        assertThat(edition.namesDisputedTerritory()).isTrue();
    }
}
