package org.zajedno.participants.study;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** A partner organisation as its readers see it. */
@Schema(name = "PartnerOrganisation", description = "An organisation that takes part in studies")
record PartnerOrganisationView(
        UUID id,

        @Schema(description = "The name in the reader's language", examples = "Institute of Mental Health, Belgrade")
        ShownText name,

        Country country,
        Instant createdAt,
        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    static PartnerOrganisationView from(PartnerOrganisation organisation, Reader reader) {
        return new PartnerOrganisationView(
                organisation.id(),
                reader.show(organisation.name()),
                organisation.country(),
                organisation.createdAt(),
                organisation.modifiedAt(),
                organisation.version());
    }
}
