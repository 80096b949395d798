package org.zajedno.dissemination.work;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LocalizedText;

/** What of a work may be changed: its study stays. */
@Schema(name = "WorkChange", examples = "{\"kind\": \"BOOKLET\", \"title\": {\"en\": \"Let's Work Together!\"}}")
@JsonIgnoreProperties({"id", "studyId", "owner", "titleLanguages", "released", "editions", "modifiedAt"}) // only read
public record WorkChange(@NotNull Work.Kind kind, @NotNull LocalizedText title) {}
