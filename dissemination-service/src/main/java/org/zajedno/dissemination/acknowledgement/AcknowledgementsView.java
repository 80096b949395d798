package org.zajedno.dissemination.acknowledgement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;

/**
 * Whom an edition thanks of a PPI lead's countries.
 *
 * @param lines as they will be printed, in the order in which they were entered
 * @param leftOut contributions that wish to be credited by name or pseudonym and have no line yet
 */
@Schema(name = "Acknowledgements")
public record AcknowledgementsView(List<AcknowledgementLine> lines, List<LeftOutContribution> leftOut)
        implements VersionedView {

    /** A contribution without its line; the panels tell its PPI lead what to print. */
    @Schema(name = "LeftOutContribution")
    public record LeftOutContribution(UUID contributionId, Credit credit) {}

    /** Made of what is shown, so that nobody writes over lines that were not seen. */
    @Override
    @JsonIgnore
    public long version() {
        return Integer.toUnsignedLong(toString().hashCode());
    }
}
