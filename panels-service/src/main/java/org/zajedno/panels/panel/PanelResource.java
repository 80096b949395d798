package org.zajedno.panels.panel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.idempotency.Idempotent;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** The panels. */
@Path("/v1/panels")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Panels")
public class PanelResource {

    /** What a panel is from now on; its country cannot be changed. */
    @Schema(name = "PanelChange")
    @JsonIgnoreProperties({"id", "country", "members", "modifiedAt"}) // only read
    public record PanelChange(
            @NotNull @MaxLength(200) LocalizedText name,
            @NotEmpty @Size(max = 10) List<@NotNull LanguageTag> languages,
            @NotNull @Valid TermsOfReference termsOfReference,
            @NotNull @Valid FeedbackAgreement feedbackAgreement,
            @NotNull PanelState state,

            @Min(1)
            @Max(1_000)
            @Schema(
                    nullable = true,
                    examples = "3",
                    description = "How many members are to be heard before a review is closed without giving a reason")
            @Nullable
            Integer quorum) {

        void applyTo(Panel panel, Instant now) {
            panel.become(state, now);
            panel.describe(name, languages, termsOfReference, feedbackAgreement, now);
            panel.setQuorum(quorum, now);
        }
    }

    /** A panel that is to be formed. */
    @Schema(name = "NewPanel")
    public record NewPanel(
            @NotNull Country country,
            @NotNull @MaxLength(200) LocalizedText name,
            @NotEmpty @Size(max = 10) List<@NotNull LanguageTag> languages,
            @NotNull @Valid TermsOfReference termsOfReference,
            @NotNull @Valid FeedbackAgreement feedbackAgreement,

            @Min(1)
            @Max(1_000)
            @Schema(
                    nullable = true,
                    examples = "3",
                    description = "How many members are to be heard before a review is closed without giving a reason")
            @Nullable
            Integer quorum) {

        Panel toPanel(Instant now) {
            var panel = Panel.form(country, name, languages, termsOfReference, feedbackAgreement, now);
            panel.setQuorum(quorum, now);
            return panel;
        }
    }

    private final PanelRepository panels;
    private final PanelPresenter presenter;
    private final AgreedTermsOfReferenceRepository history;
    private final Caller caller;
    private final CurrentViewer viewer;
    private final Clock clock;

    PanelResource(
            PanelRepository panels,
            PanelPresenter presenter,
            AgreedTermsOfReferenceRepository history,
            Caller caller,
            CurrentViewer viewer,
            Clock clock) {
        this.panels = panels;
        this.history = history;
        this.presenter = presenter;
        this.caller = caller;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "createPanel", summary = "Opens a panel in a country of the PPI lead")
    @APIResponse(
            responseCode = "201",
            description = "It is forming now",
            content = @Content(schema = @Schema(implementation = PanelView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for that country")
    @APIResponse(responseCode = "422", description = "The input breaks a rule")
    public Response createPanel(@NotNull @Valid NewPanel request) {
        caller.requireActingFor(request.country());
        var panel = request.toPanel(clock.instant());
        panels.persistAndFlush(panel);
        history.note(panel, clock.instant());
        return Response.created(URI.create("/v1/panels/" + panel.id()))
                .entity(presenter.withoutMembers(panel))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.COORDINATOR, Roles.PANEL_MEMBER})
    @Operation(operationId = "listPanels", summary = "The panels that the caller may see, oldest first")
    @APIResponse(responseCode = "200", description = "A page of panels; for a member the own ones")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Page<PanelView> listPanels(@Valid @BeanParam ListParameters listParameters) {
        if (listParameters.modifiedSince != null && !viewer.get().leads()) {
            throw Refusal.invalid("modifiedSince", "cannot be asked here: it would tell when somebody joined or left");
        }
        return panels.page(listParameters).mapAll(presenter::of);
    }

    @GET
    @Path("/{panelId}")
    @Transactional
    @RolesAllowed({Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.RESEARCHER, Roles.COORDINATOR, Roles.PANEL_MEMBER})
    @Operation(operationId = "getPanel", summary = "One panel")
    @APIResponse(responseCode = "200", description = "The panel")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    public PanelView getPanel(@PathParam("panelId") UUID id) {
        return view(panels.require(id));
    }

    @PUT
    @Path("/{panelId}")
    @Transactional
    @RolesAllowed(Roles.PPI_LEAD)
    @Operation(operationId = "changePanel", summary = "Changes what a panel is, and its state")
    @APIResponse(responseCode = "200", description = "The panel as it is now")
    @APIResponse(responseCode = "404", description = "There is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "A panel cannot go from its state to that one")
    @APIResponse(responseCode = "412", description = "The panel was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public PanelView changePanel(
            @PathParam("panelId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PanelChange request) {
        var panel = panels.require(id);
        EntityTags.require(ifMatch, panel.version());
        var terms = panel.termsOfReference();
        request.applyTo(panel, clock.instant());
        panels.flush();
        if (!terms.equals(panel.termsOfReference())) {
            history.note(panel, clock.instant());
        }
        return view(panel);
    }

    private PanelView view(Panel panel) {
        return presenter.of(List.of(panel)).getFirst();
    }
}
