package org.zajedno.dissemination.work;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/**
 * A work as a reader sees it.
 *
 * @param owner whose it is; null for the whole project
 * @param title in the language that suits the reader
 * @param titleLanguages every language that has a title
 * @param released whether one of its editions is or was out
 * @param editions where its editions are listed
 */
@Schema(name = "Work")
record WorkView(
        UUID id,
        UUID studyId,
        @Schema(nullable = true) @Nullable Country owner,
        Work.Kind kind,
        @Schema(examples = "Radimo zajedno") ShownText title,
        Set<LanguageTag> titleLanguages,
        boolean released,

        @Schema(examples = "/v1/works/8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b/editions")
        String editions,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static WorkView from(Work work, Reader reader) {
        return new WorkView(
                work.id(),
                work.studyId(),
                work.owner(),
                work.kind(),
                reader.show(work.title()),
                work.title().languages(),
                work.isReleased(),
                "/v1/works/" + work.id() + "/editions",
                work.modifiedAt(),
                work.version());
    }
}
