package org.zajedno.participants.study;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A site as its readers see it. */
@Schema(name = "Site", description = "A place where a study runs")
record SiteView(
        UUID id,
        UUID studyId,

        @Schema(description = "The name in the reader's language", examples = "Day hospital")
        ShownText name,

        Country country,
        UUID partnerOrganisationId,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static SiteView from(Site site, Reader reader) {
        return new SiteView(
                site.id(),
                site.studyId(),
                reader.show(site.name()),
                site.country(),
                site.partnerOrganisationId(),
                site.createdAt(),
                site.modifiedAt(),
                site.version());
    }
}
