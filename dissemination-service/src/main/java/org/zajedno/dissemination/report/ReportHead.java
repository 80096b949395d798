package org.zajedno.dissemination.report;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.dissemination.study.ReportingPeriod;

/**
 * What a report is on.
 *
 * @param grant number of the grant agreement
 * @param study acronym
 * @param codeLists the version of each list that the labels are from
 */
record ReportHead(
        @Schema(examples = "779334") String grant,
        @Schema(examples = "IMPULSE") String study,
        ReportingPeriod period,
        @Schema(examples = "{\"target-audiences\": 1}") Map<String, Integer> codeLists) {}
