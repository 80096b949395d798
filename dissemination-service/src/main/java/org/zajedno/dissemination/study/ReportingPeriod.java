package org.zajedno.dissemination.study;

import java.time.LocalDate;

/**
 * A period that is reported to the funder.
 *
 * @param number as the grant agreement counts, from 1
 * @param from first day
 * @param to last day
 */
public record ReportingPeriod(int number, LocalDate from, LocalDate to) {}
