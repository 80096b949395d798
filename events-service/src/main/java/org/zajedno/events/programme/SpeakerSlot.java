package org.zajedno.events.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.TextPolicy;
import org.zajedno.kit.country.Country;

/**
 * Somebody who appears in public in a session. The name is published with the programme and goes nowhere else: into no fact and
 * no log.
 *
 * @param country where the affiliation is; null if it has none
 */
@Schema(name = "SpeakerSlot", description = "Somebody who appears in public in a session")
public record SpeakerSlot(
        @NotBlank @Size(max = 200) @Schema(examples = "Prof. A. Speaker")
        String name,

        @NotNull SpeakerRole role,

        @Size(max = 300) @Schema(examples = "NGO Menssana") @Nullable
        String affiliation,

        @Nullable Country country) {

    void requireSound(String field) {
        TextPolicy.line(field + ".name", name);
        TextPolicy.line(field + ".affiliation", affiliation);
    }

    @Override
    public String toString() {
        return "SpeakerSlot[" + role + "]";
    }

    /** What somebody does in a session. */
    public enum SpeakerRole {
        SPEAKER,
        MODERATOR,
        OPENING,
        CLOSING,
        /** Speaks from lived experience, for example as a member of an advisory panel. */
        LIVED_EXPERIENCE
    }
}
