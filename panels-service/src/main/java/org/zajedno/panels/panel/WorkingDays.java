package org.zajedno.panels.panel;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;

/** The days on which people in a country work: no weekends, and no public holidays where they are known. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<Country, Optional<HolidayManager>> CALENDARS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The working day that comes so many working days after a day. */
    public static LocalDate after(Country country, LocalDate from, int days) {
        var day = from;
        for (int worked = 0; worked < days; ) {
            day = day.plusDays(1);
            worked += isWorkingDay(country, day) ? 1 : 0;
        }
        return day;
    }

    static boolean isWorkingDay(Country country, LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && CALENDARS
                        .computeIfAbsent(country, WorkingDays::calendar)
                        .map(calendar -> !calendar.isHoliday(day))
                        .orElse(true);
    }

    private static Optional<HolidayManager> calendar(Country country) {
        var code = country.code().toLowerCase(Locale.ROOT);
        // the library's days for Kosovo are memorial days on which people work, and lack the feasts
        var own = WorkingDays.class.getResource("/holidays/public_" + code + ".xml");
        if (own != null) {
            return Optional.of(HolidayManager.getInstance(ManagerParameters.create(own)));
        }
        return KNOWN.contains(code)
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(code)))
                : Optional.empty();
    }
}
