package org.zajedno.panels.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.FeedbackAgreement;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.TermsOfReference;

class StandardRatingsTest {

    private static final int SMALLEST = 5;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Panel PANEL = Panel.form(
            new Country("RS"),
            LocalizedText.of(Map.of("en", "LEAP")),
            List.of(LanguageTag.ENGLISH),
            new TermsOfReference(LocalizedText.of(Map.of("en", "To advise")), 24),
            new FeedbackAgreement(3, 21),
            NOW);

    private static List<StandardsAssessment> rated(int... scores) {
        return IntStream.of(scores)
                .mapToObj(score -> StandardsAssessment.ofResearcher(
                        PANEL,
                        UUID.randomUUID().toString(),
                        new NewStandardsAssessment(PANEL.id(), InvolvementStandard.IMPACT, score, null, "2026"),
                        NOW))
                .toList();
    }

    @Test
    void fourRatingsAreNotTold() {
        var ratings = StandardRatings.of(rated(5, 5, 5, 5), SMALLEST, null);

        assertThat(ratings).isEqualTo(new StandardRatings(false, null, null, null));
    }

    @Test
    void nobodyAndFewAreNotToldApart() {
        var nobody = StandardRatings.of(rated(), SMALLEST, null);

        assertThat(nobody).isEqualTo(StandardRatings.of(rated(1), SMALLEST, null));
    }

    @Test
    void fiveRatingsAreToldWithTheirMeanInHalves() {
        var ratings = StandardRatings.of(rated(1, 2, 3, 4, 4), SMALLEST, null);

        assertThat(ratings).isEqualTo(new StandardRatings(true, 5, 3.0, List.of()));
    }

    @Test
    void oneMoreRatingDoesNotTellItself() {
        var five = StandardRatings.of(rated(4, 4, 4, 4, 4), SMALLEST, null);

        var six = StandardRatings.of(rated(4, 4, 4, 4, 4, 3), SMALLEST, null);

        assertThat(six).isEqualTo(five);
    }

    @Test
    void numberIsRoundedDownToFives() {
        var ratings = StandardRatings.of(rated(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5), SMALLEST, null);

        assertThat(ratings.ratings()).isEqualTo(10);
    }
}
