package org.zajedno.participants.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading of an identity as the steward sees it afterwards. */
@Schema(name = "Disclosure", description = "That somebody read an identity")
record DisclosureView(
        UUID id,

        @Schema(description = "Its place in the country's chain of disclosures", examples = "1")
        long number,

        @Schema(
                description = "The reader's account at the identity provider",
                examples = "0f4d3a52-6d0e-4a53-9d8e-3f1d6f0f2b11")
        String account,

        @Schema(examples = "The participant asked for a copy of what is kept.")
        String reason,

        Instant disclosedAt,

        @Schema(description = "Whether it is as it was written, and follows on the one before it")
        boolean intact) {

    static DisclosureView from(Disclosure disclosure, boolean intact) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.number(),
                disclosure.account(),
                disclosure.reason(),
                disclosure.disclosedAt(),
                intact);
    }
}
