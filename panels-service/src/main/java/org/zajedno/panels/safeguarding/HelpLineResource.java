package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;
import org.zajedno.panels.Roles;

/** The help lines of a country. */
@Path("/v1/help-lines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class HelpLineResource {

    /** Whom to call in a country. */
    @Schema(name = "HelpLines")
    public record HelpLinesView(Country country, List<LineView> items) {

        /** A number, in the reader's language. */
        @Schema(name = "HelpLine")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record LineView(
                @Schema(examples = "Emergency medical help") ShownText name,
                @Schema(examples = "194") String phone,
                @Schema(examples = "Day and night") ShownText hours,

                @Schema(nullable = true, description = "At which hours of each day; not there if day and night")
                HelpLine.@Nullable OpenHours open,

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
                                    line.open(),
                                    line.languages(),
                                    line.emergency()))
                            .toList());
        }
    }

    private final HelpLineRepository helpLines;
    private final Caller caller;
    private final Reader reader;

    HelpLineResource(HelpLineRepository helpLines, Caller caller, Reader reader) {
        this.helpLines = helpLines;
        this.caller = caller;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({
        Roles.PANEL_MEMBER,
        Roles.PPI_LEAD,
        Roles.COUNTRY_TEAM,
        Roles.RESEARCHER,
        Roles.COORDINATOR,
        Roles.INTEGRATOR,
        Roles.DATA_STEWARD,
        "operator"
    })
    @Operation(operationId = "listHelpLines", summary = "The help lines of the caller's country")
    @APIResponse(responseCode = "200", description = "Whom to call; nothing is stored about who looked")
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    public HelpLinesView listHelpLines(@QueryParam("country") @Nullable Country country) {
        if (country != null) {
            caller.requireActingFor(country);
        }
        var shown = country != null
                ? country
                : caller.countries().stream().sorted().findFirst().orElseThrow();
        return HelpLinesView.of(shown, helpLines.of(shown), reader);
    }
}
