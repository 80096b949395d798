package org.zajedno.kit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;

class ReceivedFactTest {

    private static ReceivedFact fact(Country country) {
        return new ReceivedFact("1", "panels", "CommentSubmitted", new UUID(0, 1), country, Instant.EPOCH);
    }

    @Test
    void countryIsTold() {
        assertThat(fact(new Country("RS")).requireCountry()).isEqualTo(new Country("RS"));
    }

    @Test
    void factWithoutTheCountryThatItNeedsIsParkedWithThatReason() {
        // Given
        var without = fact(null);

        // When, Then
        assertThatThrownBy(without::requireCountry)
                .isInstanceOf(UnreadableFact.class)
                .hasMessage("it has no country");
    }
}
