package org.zajedno.panels.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/**
 * Where a contribution can be met outside of the panels.
 *
 * @param creditedIn the editions in which it is credited
 * @param shownAt the events at which those works are presented
 */
public record Appearance(List<CreditedIn> creditedIn, List<ShownAt> shownAt) {

    public static final Appearance NONE = new Appearance(List.of(), List.of());

    /** An edition that is out. */
    @Schema(name = "CreditedIn")
    public record CreditedIn(UUID editionId, UUID workId, LanguageTag language) {}

    /** A public event that was or will be held. */
    @Schema(name = "ShownAt")
    public record ShownAt(
            UUID eventId,

            @Schema(examples = "Service user involvement in research")
            String name,

            LocalDate startsOn) {}
}
