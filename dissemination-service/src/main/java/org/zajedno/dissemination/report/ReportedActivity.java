package org.zajedno.dissemination.report;

import java.util.List;

/**
 * What a line says, whichever table it is in.
 *
 * @param sort code of the type of activity or of the channel
 * @param audiences codes
 * @param description of dissemination its objective
 * @param outcome of communication only, else null
 * @param status code
 */
record ReportedActivity(
        ReportSubject about,
        String name,
        String sort,
        List<String> audiences,
        String description,
        String outcome,
        String status) {}
