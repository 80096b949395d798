package org.zajedno.panels.standards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;

/**
 * How one side rates a standard, if enough people rate it. The number is rounded down to fives and the mean to halves: two
 * looks, one rating apart, do not tell that rating.
 */
@Schema(name = "StandardRatings")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandardRatings(
        @Schema(description = "False while fewer people rated it than are told of")
        boolean shown,

        @Schema(nullable = true, examples = "5", description = "At least so many") @Nullable
        Integer ratings,

        @Schema(nullable = true, examples = "3.5", description = "The mean, rounded to halves") @Nullable
        Double mean,

        @Schema(
                nullable = true,
                examples = "[\"We were asked before the sheet was printed.\"]",
                description = "What the ratings rest on, in an order by chance")
        @Nullable
        List<String> evidence) {

    private static final int ROUNDED_DOWN_TO = 5;

    /** @param smallest the smallest number of people of whom anything is told */
    static StandardRatings of(Collection<StandardsAssessment> given, int smallest, Reader reader) {
        if (given.size() < smallest) {
            return new StandardRatings(false, null, null, null);
        }
        var mean = given.stream().mapToInt(StandardsAssessment::score).average().orElseThrow();
        return new StandardRatings(
                true,
                Math.max(smallest, given.size() / ROUNDED_DOWN_TO * ROUNDED_DOWN_TO),
                Math.round(mean * 2) / 2.0,
                given.stream()
                        .map(StandardsAssessment::evidence)
                        .filter(Objects::nonNull)
                        .map((LocalizedText text) -> reader.read(text))
                        .toList());
    }
}
