package org.zajedno.panels.safeguarding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;

/**
 * Somebody who answers the phone.
 *
 * @param open at which hours of each day somebody answers; null if day and night
 * @param emergency whether this is the country's number for emergencies, not a line for talking
 */
record HelpLine(
        LocalizedText name,
        String phone,
        LocalizedText hours,
        @Nullable OpenHours open,
        List<LanguageTag> languages,
        boolean emergency) {

    /** By the clock of the country, on holidays too. */
    @Schema(name = "OpenHours")
    record OpenHours(
            @Schema(examples = "08:00") String from,
            @Schema(examples = "09:30") String until) {}
}
