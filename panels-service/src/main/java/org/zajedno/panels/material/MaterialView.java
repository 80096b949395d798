package org.zajedno.panels.material;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A material, its title in the reader's language. */
@Schema(name = "Material")
public record MaterialView(
        UUID id,
        UUID studyId,
        @Schema(examples = "Participant information sheet") ShownText title,
        MaterialKind kind,
        @JsonIgnore long version)
        implements VersionedView {

    static MaterialView from(StudyMaterial material, Reader reader) {
        return new MaterialView(
                material.id(), material.studyId(), reader.show(material.title()), material.kind(), material.version());
    }
}
