package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.LanguageTag;

/** The text of a version in one language; its entity tag is the version's, whose texts belong together. */
@Schema(name = "MaterialText")
public record TextView(
        UUID materialVersionId,
        LanguageTag language,

        @Schema(examples = "You will have 6 sessions in 12 months.")
        String text,

        @JsonIgnore long version)
        implements Versioned {

    static TextView from(MaterialText text, MaterialVersion version) {
        return new TextView(version.id(), text.language(), text.text(), version.version());
    }
}
