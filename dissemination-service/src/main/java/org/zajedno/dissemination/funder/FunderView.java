package org.zajedno.dissemination.funder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LocalizedText;

/** A funder that a coordinator added, with its sentences in every language. */
@Schema(name = "Funder")
record FunderView(
        UUID id,
        @Schema(examples = "FOND-RS") String code,

        @Schema(examples = "Science Fund of the Republic of Serbia")
        String name,

        LocalizedText acknowledgements,
        LocalizedText disclaimers,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static FunderView from(NationalFunder added) {
        var funder = added.funder();
        return new FunderView(
                added.id(),
                funder.code(),
                funder.name(),
                funder.acknowledgements(),
                funder.disclaimers(),
                added.modifiedAt(),
                added.version());
    }
}
