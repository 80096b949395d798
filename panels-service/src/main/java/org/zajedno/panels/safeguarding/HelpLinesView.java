package org.zajedno.panels.safeguarding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;

/** Whom to call in a country. */
@Schema(name = "HelpLines")
public record HelpLinesView(Country country, List<LineView> items) {

    /** A number, in the reader's language. */
    @Schema(name = "HelpLine")
    public record LineView(
            @Schema(examples = "Emergency medical help") String name,
            @Schema(examples = "194") String phone,
            @Schema(examples = "Day and night") String hours,
            List<LanguageTag> languages,

            @Schema(description = "The country's number for emergencies, not a line for talking")
            boolean emergency) {}

    static HelpLinesView of(Country country, List<HelpLine> lines, Reader reader) {
        return new HelpLinesView(
                country,
                lines.stream()
                        .map(line -> new LineView(
                                reader.read(line.name()),
                                line.phone(),
                                reader.read(line.hours()),
                                line.languages(),
                                line.emergency()))
                        .toList());
    }
}
