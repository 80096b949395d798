package org.zajedno.panels.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A concern on the response board. */
@Schema(name = "ConcernProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConcernProgress(
        UUID id,

        @Schema(
                nullable = true,
                description = "Absent once every comment that raised it was taken back",
                examples = "The length of a session is missing")
        @Nullable
        ShownText title,

        @Schema(description = "In an order by chance, as far as the caller acts for their countries")
        List<UUID> commentIds,

        @Schema(examples = "3", description = "How many of them wait for a response")
        long waiting) {

    static ConcernProgress from(Concern concern, List<ConcernCommentState> raised, Reader reader) {
        return new ConcernProgress(
                concern.id(),
                reader.show(concern.title()),
                raised.stream().map(ConcernCommentState::commentId).toList(),
                raised.stream()
                        .filter(comment -> comment.state().waitsForResponse())
                        .count());
    }
}
