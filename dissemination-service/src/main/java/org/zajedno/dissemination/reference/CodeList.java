package org.zajedno.dissemination.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;

/**
 * One version of a list of codes or of sentences; a version never changes.
 *
 * @param version rises by one with each change
 * @param validFrom the first day on which it is used
 * @param description what the list is for, in English
 */
public record CodeList(
        @Schema(examples = "target-audiences") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "2021-01-01") LocalDate validFrom,

        @Schema(examples = "What an activity of dissemination can be")
        String description,

        List<Entry> entries) {

    /**
     * One code.
     *
     * @param code ours, stable
     * @param label as the portal spells it, in English
     * @param texts the sentence in each language, where the list is one of sentences
     */
    @Schema(name = "CodeListEntry")
    public record Entry(
            @Schema(examples = "CITIZENS") String code,
            @Schema(examples = "Citizens") String label,
            @Schema(nullable = true) @Nullable LocalizedText texts) {}

    /** The entry of a code. */
    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
