package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {

    @ParameterizedTest
    @CsvSource({
        "CANDIDATE, SCREENING WITHDRAWN",
        "SCREENING, ELIGIBLE INELIGIBLE WITHDRAWN",
        "ELIGIBLE, INELIGIBLE ON_STUDY WITHDRAWN",
        "INELIGIBLE, SCREENING",
        "ON_STUDY, FOLLOW_UP OFF_STUDY WITHDRAWN",
        "FOLLOW_UP, OFF_STUDY WITHDRAWN",
        "OFF_STUDY, ''",
        "WITHDRAWN, SCREENING"
    })
    void onlyTheseStatesFollow(Enrolment state, String following) {
        // When
        var next = state.next().stream().map(Enum::name).sorted().toList();

        // Then
        assertThat(String.join(" ", next)).isEqualTo(following);
    }
}
