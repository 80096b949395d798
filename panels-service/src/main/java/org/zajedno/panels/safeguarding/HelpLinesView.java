package org.zajedno.panels.safeguarding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** Whom to call in a country. */
@Schema(name = "HelpLines")
public record HelpLinesView(Country country, List<LineView> items) {

    /** A number, in the reader's language. */
    @Schema(name = "HelpLine")
    public record LineView(
            @Schema(examples = "Emergency medical help") ShownText name,
            @Schema(examples = "194") String phone,
            @Schema(examples = "Day and night") ShownText hours,
            List<LanguageTag> languages,

            @Schema(description = "The country's number for emergencies, not a line for talking")
            boolean emergency) {}

    static HelpLinesView of(Country country, List<HelpLine> lines, Reader reader) {
        return new HelpLinesView(
                country,
                lines.stream()
                        .map(line -> new LineView(
                                reader.show(line.name()),
                                line.phone(),
                                reader.show(line.hours()),
                                line.languages(),
                                line.emergency()))
                        .toList());
    }
}
