package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.FeedbackAgreement;
import org.zajedno.panels.panel.Headcount;
import org.zajedno.panels.panel.Headcount.Group;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.PanelState;
import org.zajedno.panels.panel.TermsOfReference;

class PanelLanguagesTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final int SMALLEST_GROUP = 5;
    private static final LanguageTag MACEDONIAN = new LanguageTag("mk");
    private static final LanguageTag ALBANIAN = new LanguageTag("sq");
    private static final LanguageTag BOSNIAN = new LanguageTag("bs");

    private final Panel panel = Panel.form(
            Country.of("MK"),
            LocalizedText.of(LanguageTag.ENGLISH, "LEAP"),
            List.of(MACEDONIAN, ALBANIAN),
            new TermsOfReference(LocalizedText.of(LanguageTag.ENGLISH, "To advise."), 24),
            new FeedbackAgreement(3, 21),
            NOW);

    @Test
    void allLanguagesOfThePanelCountWhoeverPrefersThem() {
        // Given
        var headcount = new Headcount(List.of(group(MACEDONIAN, 8)));

        // When
        var languages = PanelLanguages.of(panel, headcount, SMALLEST_GROUP);

        // Then
        assertThat(languages).containsExactly(MACEDONIAN, ALBANIAN);
    }

    @Test
    void languageOfAFewMembersIsNotToldBesides() {
        // Given
        var headcount =
                new Headcount(List.of(group(MACEDONIAN, 8), group(BOSNIAN, SMALLEST_GROUP - 1), group(null, 9)));

        // When
        var languages = PanelLanguages.of(panel, headcount, SMALLEST_GROUP);

        // Then
        assertThat(languages).containsExactly(MACEDONIAN, ALBANIAN);
    }

    @Test
    void languageOfEnoughMembersCountsBesides() {
        // Given
        var headcount = new Headcount(List.of(group(BOSNIAN, SMALLEST_GROUP)));

        // When
        var languages = PanelLanguages.of(panel, headcount, SMALLEST_GROUP);

        // Then
        assertThat(languages).containsExactly(BOSNIAN, MACEDONIAN, ALBANIAN);
    }

    @Test
    void closedPanelReadsNothingAnyMore() {
        // Given
        panel.become(PanelState.CLOSED, NOW);

        // When
        var languages = PanelLanguages.of(panel, new Headcount(List.of()), SMALLEST_GROUP);

        // Then
        assertThat(languages).isEmpty();
    }

    private Group group(LanguageTag language, long members) {
        return new Group(panel.id(), language, members);
    }
}
