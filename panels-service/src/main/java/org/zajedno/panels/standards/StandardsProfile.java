package org.zajedno.panels.standards;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.Reader;

/** How members and researchers rate the standards for a panel in a period, side by side. */
@Schema(name = "StandardsProfile")
record StandardsProfile(
        UUID panelId, @Schema(examples = "2026-H2") String period, List<Line> items) {

    /** One standard. */
    @Schema(name = "StandardsProfileLine")
    public record Line(
            InvolvementStandard standard,
            StandardRatings members,
            StandardRatings researchers,

            @Schema(nullable = true, examples = "4", description = "How the caller rated it") @Nullable
            Integer own) {}

    /** @param own whether a rating is the caller's */
    static StandardsProfile of(
            UUID panelId,
            String period,
            List<StandardsAssessment> given,
            Predicate<StandardsAssessment> own,
            int smallest,
            Reader reader) {
        var byStandard = given.stream().collect(Collectors.groupingBy(StandardsAssessment::standard));
        var lines = Arrays.stream(InvolvementStandard.values())
                .map(standard -> line(standard, byStandard.getOrDefault(standard, List.of()), own, smallest, reader))
                .toList();
        return new StandardsProfile(panelId, period, lines);
    }

    private static Line line(
            InvolvementStandard standard,
            List<StandardsAssessment> given,
            Predicate<StandardsAssessment> own,
            int smallest,
            Reader reader) {
        return new Line(
                standard,
                StandardRatings.of(by(RaterRole.MEMBER, given), smallest, reader),
                StandardRatings.of(by(RaterRole.RESEARCHER, given), smallest, reader),
                given.stream()
                        .filter(own)
                        .findFirst()
                        .map(StandardsAssessment::score)
                        .orElse(null));
    }

    private static List<StandardsAssessment> by(RaterRole role, List<StandardsAssessment> given) {
        return given.stream()
                .filter(assessment -> assessment.raterRole() == role)
                .toList();
    }
}
