package org.zajedno.events.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;

/**
 * The sessions of one day.
 *
 * @param date at the place
 */
record ProgrammeDay(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date, List<Session> sessions) {}
