package org.zajedno.panels.concern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A concern in the reader's language. */
@Schema(name = "Concern")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernView(
        UUID id,
        UUID materialVersionId,

        @Schema(
                nullable = true,
                description = "Absent once every comment that raised it was taken back",
                examples = "The length of a session is missing")
        @Nullable
        ShownText title,

        @Schema(nullable = true, description = "The title in all of its languages, for whoever changes it") @Nullable
        LocalizedText titleTexts,

        @Schema(description = "In an order by chance, as far as the caller acts for their countries")
        List<UUID> commentIds,

        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public boolean showsMoreThanItsRow() {
        return true;
    }

    static ConcernView from(Concern concern, List<ConcernCommentState> raised, Reader reader) {
        return new ConcernView(
                concern.id(),
                concern.materialVersionId(),
                reader.show(concern.title()),
                concern.title(),
                raised.stream().map(ConcernCommentState::commentId).toList(),
                concern.version());
    }
}
