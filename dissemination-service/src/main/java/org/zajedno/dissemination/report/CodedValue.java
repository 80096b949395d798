package org.zajedno.dissemination.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code and how the portal spells it.
 *
 * @param code ours
 * @param label the portal's
 */
record CodedValue(
        @Schema(examples = "CITIZENS") String code,
        @Schema(examples = "Citizens") String label) {}
