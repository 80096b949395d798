package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

class AttendanceCodeTest {

    private static final Instant NOW = Instant.parse("2021-04-19T16:00:00Z");

    private static Registration confirmed() {
        var registrant = new Registrant(
                "Ana",
                "ana@example.org",
                new Country("RS"),
                LanguageTag.ENGLISH,
                TargetAudience.SERVICE_USER,
                null,
                null);
        return new Registration(UUID.randomUUID(), "mark", registrant, RegistrationState.CONFIRMED, NOW);
    }

    @Test
    void codeIsTwentySignsOfWhichNoneIsReadForAnotherAndNoWordComes() {
        // When
        var codes =
                IntStream.range(0, 1000).mapToObj(_ -> AttendanceCode.random()).toList();

        // Then
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.value()).matches("[0-9B-DF-HJKMNP-TV-Z]{20}"));
    }

    @Test
    void proofIsTheDigestThatOthersKnow() {
        // Given
        var code = new AttendanceCode("7K3MQ9XT0HVWB2CN5RD8");

        // When
        var proof = code.proof();

        // Then
        assertThat(proof).isEqualTo("8529cf83f04738e4e60d4a6494d8018b6d31a71a6c9b8e5f4a1db33980cabe51");
        assertThat(code.inGroups()).isEqualTo("7K3M-Q9XT-0HVW-B2CN-5RD8");
        assertThat(code).asString().doesNotContain("7K3M");
    }

    @Test
    void whoCameHasACodeThatIsToldByItsProof() {
        // Given
        var registration = confirmed();

        // When
        var told = registration.attend(true, NOW).orElseThrow();

        // Then
        assertThat(told.attended()).isTrue();
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.eventId()).isEqualTo(registration.eventId());
        assertThat(told.proof()).isEqualTo(registration.attendanceCode().proof());
        assertThat(told.subject().toString().replace("-", ""))
                .isEqualTo(told.proof().substring(0, 32));
    }

    @Test
    void whoCameIsNotedTwiceAndToldOnce() {
        // Given
        var registration = confirmed();
        registration.attend(true, NOW);
        var code = registration.attendanceCode();

        // When
        var again = registration.attend(true, NOW);

        // Then
        assertThat(again).isEmpty();
        assertThat(registration.attendanceCode()).isEqualTo(code);
    }

    @Test
    void mistakeTakesTheCodeBackForGood() {
        // Given
        var registration = confirmed();
        var first = registration.attend(true, NOW).orElseThrow();

        // When
        var takenBack = registration.attend(false, NOW).orElseThrow();

        // Then
        assertThat(takenBack.proof()).isEqualTo(first.proof());
        assertThat(takenBack.attended()).isFalse();
        assertThat(takenBack.version()).isEqualTo(2);
        assertThat(registration.attendanceCode()).isNull();
        assertThat(registration.attend(true, NOW).orElseThrow().proof()).isNotEqualTo(first.proof());
    }

    @Test
    void whoDidNotComeIsNotTold() {
        // Given
        var registration = confirmed();

        // When
        var told = registration.attend(false, NOW);

        // Then
        assertThat(told).isEmpty();
        assertThat(registration.attendanceCode()).isNull();
    }
}
