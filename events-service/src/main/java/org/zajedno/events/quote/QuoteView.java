package org.zajedno.events.quote;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A quote as everybody reads it. */
@Schema(name = "Quote", description = "A quote as everybody reads it")
record QuoteView(
        UUID id,
        UUID eventId,

        @Schema(nullable = true, description = "The study that the event belongs to") @Nullable
        UUID studyId,

        @Schema(description = "In the reader's language", examples = "Now I know how long a session takes.")
        ShownText text,

        LocalizedText texts,
        Credit credit,

        @Schema(nullable = true, examples = "Lipa") @Nullable
        String creditedAs,

        Instant createdAt,
        Instant modifiedAt) {

    static QuoteView from(AttendeeQuote quote, Reader reader) {
        return new QuoteView(
                quote.id(),
                quote.eventId(),
                quote.studyId(),
                reader.show(quote.text()),
                quote.text(),
                quote.credit(),
                quote.creditedAs(),
                quote.createdAt(),
                quote.modifiedAt());
    }
}
