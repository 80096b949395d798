package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;

/** What whoever raised a flag is told: that it arrived. The words are not in it, because replies are kept for a while. */
@Schema(name = "RaisedSafeguardingFlag")
public record RaisedFlagView(
        UUID id,
        FlagState state,
        boolean wantsCall,
        Instant raisedAt,
        @JsonIgnore long version) implements VersionedView {

    static RaisedFlagView from(SafeguardingFlag flag) {
        return new RaisedFlagView(flag.id(), flag.state(), flag.wantsCall(), flag.createdAt(), flag.version());
    }
}
