package org.zajedno.panels.responseboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.comment.ResponseDecision;

/** A draft of an answer, its reason in the reader's language and in all of its languages. */
@Schema(name = "ResponseDraft")
record ResponseDraftView(
        UUID commentId,
        ResponseDecision decision,

        @Schema(examples = "The sheet did not say how long a session takes.")
        ShownText reason,

        @Schema(description = "For whoever goes on writing") LocalizedText reasonTexts,

        @Schema(examples = "\"2\"", description = "What If-Match names to change it")
        String etag,

        @JsonIgnore long version)
        implements VersionedView {

    static ResponseDraftView from(ResponseDraft draft, Reader reader) {
        return new ResponseDraftView(
                draft.commentId(),
                draft.decision(),
                reader.show(draft.reason()),
                draft.reason(),
                EntityTags.of(draft.version(), List.of()),
                draft.version());
    }
}
