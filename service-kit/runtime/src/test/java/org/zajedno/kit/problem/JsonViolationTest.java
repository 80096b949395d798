package org.zajedno.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.http.ParameterConverters;

class JsonViolationTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private record Parcel(Size size, int weight) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"size": "HUGE"}               | size   | must be one of SMALL, LARGE
            {"size": "small"}              | size   | must be one of SMALL, LARGE
            {"size": "SMALL", "weight": []} | weight | has the wrong type or form
            {"colour": "red"}              | colour | is not a field of this request
            """)
    void whatIsWrongIsSaidByItsPlaceAndItsRule(String json, String field, String message) {
        // When
        var wrong = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, Parcel.class));

        // Then
        assertThat(JsonViolation.of(wrong)).isEqualTo(new Refusal.Violation(field, message));
    }

    @Test
    void parameterIsToldTheValuesThatThereAre() {
        // Given
        var converter = new ParameterConverters().getConverter(Size.class, Size.class, null);

        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> converter.fromString("HUGE"));

        // Then
        assertThat(refusal.violations())
                .containsExactly(new Refusal.Violation("parameter", "must be one of SMALL, LARGE"));
    }
}
