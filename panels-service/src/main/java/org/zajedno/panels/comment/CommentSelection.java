package org.zajedno.panels.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Comments with which the same is done; one that is named twice counts once. */
@Schema(name = "CommentSelection")
public record CommentSelection(
        @NotNull @Size(min = 1, max = MOST) @Schema(description = "At most 50 at once")
        List<@NotNull UUID> commentIds) {

    private static final int MOST = 50;
}
