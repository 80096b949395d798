package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.country.Country;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // Thursday; Orthodox Good Friday, Easter Monday and the weekend lie between
        "RS, 2026-04-09, 1, 2026-04-14",
        "MK, 2026-05-22, 1, 2026-05-25",
        // Friday the first of May, a weekend
        "RS, 2026-04-30, 1, 2026-05-04",
        // the constitution's day
        "XK, 2026-04-08, 1, 2026-04-10",
        // memorial days on which people work
        "XK, 2026-03-05, 1, 2026-03-06",
        // a holiday that fell on a Sunday is kept on the Tuesday; the day of independence
        "RS, 2026-02-16, 1, 2026-02-18",
        "XK, 2026-02-16, 1, 2026-02-18",
        // Friday, then a weekend
        "BA, 2026-06-12, 1, 2026-06-15",
        "ME, 2026-07-10, 3, 2026-07-16"
    })
    void weekendsAndPublicHolidaysDoNotCount(String country, LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.after(new Country(country), from, days)).isEqualTo(expected);
    }

    @Test
    void countryWhoseHolidaysAreNotKnownHasWeekendsAllTheSame() {
        assertThat(WorkingDays.after(new Country("AQ"), LocalDate.of(2026, 6, 12), 1))
                .isEqualTo(LocalDate.of(2026, 6, 15));
    }
}
