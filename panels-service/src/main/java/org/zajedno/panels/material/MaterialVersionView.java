package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A version without its texts, which are read one by one. */
@Schema(name = "MaterialVersion")
public record MaterialVersionView(
        UUID id,
        UUID materialId,
        @Schema(examples = "2") int number,
        MaterialVersionState state,
        LanguageTag sourceLanguage,
        List<LanguageTag> languages,

        @Schema(description = "The languages whose text does not follow the source's last change yet")
        List<LanguageTag> lagging,

        @Schema(nullable = true) @Nullable Instant releasedAt,

        @Schema(
                nullable = true,
                description =
                        "Why it was released although accepted comments went without a change, or members without their language",
                examples = "The ethics committee meets tomorrow.")
        @Nullable
        ShownText overrideReason,

        @JsonIgnore long version)
        implements VersionedView {

    /** The version as its reader sees it. */
    public static MaterialVersionView from(MaterialVersion version, Reader reader) {
        return new MaterialVersionView(
                version.id(),
                version.materialId(),
                version.number(),
                version.state(),
                version.sourceLanguage(),
                version.languages(),
                version.lagging(),
                version.releasedAt(),
                reader.show(version.overrideReason()),
                version.version());
    }
}
