package org.zajedno.panels.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.Passage;

/** A change of a version, its description in the reader's language. */
@Schema(name = "MaterialChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialChangeView(
        UUID id,
        UUID materialVersionId,
        LanguageTag language,
        @Schema(nullable = true) Passage before,
        @Schema(nullable = true) Passage after,

        @Schema(examples = "The sheet says now how long a session takes.")
        ShownText description,

        @Schema(
                description =
                        "The comments that it was made for, for whoever reads them; for a member only the own ones,"
                                + " for the coordinator and a country's team none")
        List<UUID> commentIds) {

    static MaterialChangeView from(MaterialChange change, List<UUID> commentIds, Reader reader) {
        return new MaterialChangeView(
                change.id(),
                change.materialVersionId(),
                change.language(),
                change.before(),
                change.after(),
                reader.show(change.description()),
                commentIds);
    }
}
