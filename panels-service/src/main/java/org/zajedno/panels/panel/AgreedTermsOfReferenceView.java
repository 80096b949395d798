package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** One version of a panel's terms of reference in the reader's language. */
@Schema(name = "AgreedTermsOfReference")
public record AgreedTermsOfReferenceView(
        @Schema(examples = "2") int number,

        @Schema(examples = "To advise on all aspects of the research.")
        ShownText purpose,

        @Schema(description = "For whoever words the next version")
        LocalizedText purposeTexts,

        @Schema(examples = "24") int termOfOfficeMonths,
        Instant agreedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static AgreedTermsOfReferenceView from(AgreedTermsOfReference agreed, Reader reader) {
        return new AgreedTermsOfReferenceView(
                agreed.number(),
                reader.show(agreed.terms().purpose()),
                agreed.terms().purpose(),
                agreed.terms().termOfOfficeMonths(),
                agreed.createdAt(),
                agreed.version());
    }
}
