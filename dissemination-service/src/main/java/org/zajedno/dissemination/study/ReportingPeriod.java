package org.zajedno.dissemination.study;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period that is reported to the funder.
 *
 * @param number as the grant agreement counts, from 1
 * @param from first day
 * @param to last day
 */
public record ReportingPeriod(@Schema(examples = "2") int number, LocalDate from, LocalDate to) {}
