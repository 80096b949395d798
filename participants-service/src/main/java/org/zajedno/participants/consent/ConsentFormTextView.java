package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/** The words that people sign, in the language that was asked for. */
@Schema(name = "ConsentFormText", description = "The words that people sign, in exactly one language")
record ConsentFormTextView(
        UUID id,
        LanguageTag language,

        @Schema(
                description = "Of the text's UTF-8 bytes, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(examples = "I agree to take part in the study.")
        String text)
        implements VersionedView {

    static ConsentFormTextView from(ConsentFormText text) {
        return new ConsentFormTextView(text.id(), text.language(), text.sha256(), text.body());
    }

    /** A text never changes. */
    @Override
    @JsonIgnore
    public long version() {
        return 0;
    }
}
