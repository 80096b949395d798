package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-11-04");
    private static final LocalDate LATER = LocalDate.parse("2020-02-29");

    @Test
    void firstDayOfAMilestoneStays() {
        // Given
        var screened = Milestones.NONE.reaching(Enrolment.SCREENING, FIRST);

        // When
        var screenedAgain = screened.reaching(Enrolment.INELIGIBLE, FIRST).reaching(Enrolment.SCREENING, LATER);

        // Then
        assertThat(screenedAgain).isEqualTo(screened);
        assertThat(screenedAgain.screeningStartedOn()).isEqualTo(FIRST);
    }

    @Test
    void leavingTakesNothingBack() {
        // Given
        var onStudy = Milestones.NONE.with(Milestone.CONSENTED, FIRST).reaching(Enrolment.ON_STUDY, FIRST);

        // When
        var withdrawn = onStudy.reaching(Enrolment.WITHDRAWN, LATER);

        // Then
        assertThat(withdrawn).isEqualTo(new Milestones(null, null, FIRST, FIRST, null, LATER));
    }

    @Test
    void followUpAndEligibilityAreMilestones() {
        // When
        var reached = Milestones.NONE.reaching(Enrolment.ELIGIBLE, FIRST).reaching(Enrolment.FOLLOW_UP, LATER);

        // Then
        assertThat(reached).isEqualTo(new Milestones(null, FIRST, null, null, LATER, null));
    }
}
