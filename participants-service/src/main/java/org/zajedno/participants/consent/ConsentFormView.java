package org.zajedno.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A consent form as its readers see it. */
@Schema(name = "ConsentForm", description = "What a study asks people to agree to")
record ConsentFormView(
        UUID id,
        UUID studyId,

        @Schema(
                description = "The title in the reader's language",
                examples = "Consent to take part in the IMPULSE study")
        ShownText title,

        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static ConsentFormView from(ConsentForm form, Reader reader) {
        return new ConsentFormView(
                form.id(),
                form.studyId(),
                reader.show(form.title()),
                form.createdAt(),
                form.modifiedAt(),
                form.version());
    }
}
