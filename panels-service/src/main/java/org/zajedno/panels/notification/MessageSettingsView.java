package org.zajedno.panels.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/** Where and how often the caller gets mail; nobody else sees it. */
@Schema(name = "MessageSettings")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageSettingsView(
        @Schema(nullable = true, examples = "lipa@example.org")
        String email,

        Frequency frequency,
        LanguageTag language,

        @Schema(
                description =
                        "Whether the link in the mail to the address was opened; until then no other mail goes out")
        boolean confirmed,

        @Schema(description = "Mail came back: none goes out until the settings are saved anew")
        boolean paused,

        @JsonIgnore long version)
        implements VersionedView {

    @Override
    public String toString() {
        return "MessageSettingsView";
    }
}
