package org.zajedno.panels.yousaidwedid;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A line for others, in the reader's language and in all of its languages. */
@Schema(name = "YouSaidLine")
public record YouSaidLineView(
        UUID commentId,

        @Schema(examples = "How long does one session take?")
        ShownText said,

        @Schema(description = "For whoever words it anew") LocalizedText saidTexts,
        boolean dropCountry,
        @JsonIgnore long version)
        implements VersionedView {

    static YouSaidLineView from(YouSaidLine line, Reader reader) {
        return new YouSaidLineView(
                line.commentId(), reader.show(line.said()), line.said(), line.dropCountry(), line.version());
    }
}
