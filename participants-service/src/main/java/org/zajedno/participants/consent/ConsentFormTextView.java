package org.zajedno.participants.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** The words that people sign, in the language that was asked for. */
@Schema(name = "ConsentFormText", description = "The words that people sign, in exactly one language")
record ConsentFormTextView(
        UUID id,
        LanguageTag language,

        @Schema(description = "Of the text's UTF-8 bytes, in hexadecimal")
        String sha256,

        String text) {

    static ConsentFormTextView from(ConsentFormText text) {
        return new ConsentFormTextView(text.id(), text.language(), text.sha256(), text.body());
    }
}
