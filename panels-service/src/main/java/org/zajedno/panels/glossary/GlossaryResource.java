package org.zajedno.panels.glossary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.Roles;
import org.zajedno.panels.validation.MaxLength;

/** Words explained in plain language, for whoever reads a material. */
@Path("/v1/glossary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Glossary")
public class GlossaryResource {

    /** The words that are explained in a language, in the order of its alphabet. */
    @Schema(name = "Glossary")
    public record GlossaryView(LanguageTag language, List<GlossaryTermView> items) {}

    /** A word and its explanation, in the same languages. */
    @Schema(name = "GlossaryTermChange")
    @JsonIgnoreProperties("id") // only read
    public record GlossaryTermChange(
            @NotNull @MaxLength(100) @Schema(description = "As it stands in the materials")
            LocalizedText term,

            @NotNull @MaxLength(1_000) @Schema(description = "What it means, in plain words")
            LocalizedText explanation) {}

    private final GlossaryTermRepository terms;
    private final Reader reader;
    private final Clock clock;

    GlossaryResource(GlossaryTermRepository terms, Reader reader, Clock clock) {
        this.terms = terms;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.PPI_LEAD, Roles.COUNTRY_TEAM, Roles.PANEL_MEMBER})
    @Operation(operationId = "getGlossary", summary = "The words that are explained in exactly that language")
    @APIResponse(responseCode = "200", description = "All of them, in the order of the alphabet; none is no error")
    @APIResponse(responseCode = "422", description = "The language is missing")
    public GlossaryView getGlossary(
            @Parameter(example = "sr-Latn") @QueryParam("language") @NotNull LanguageTag language) {
        reader.choose(List.of(language));
        return new GlossaryView(
                language,
                terms.in(language).stream()
                        .sorted(Comparator.comparing(
                                term -> term.term().in(language).orElseThrow(),
                                Collator.getInstance(language.locale())))
                        .map(term -> GlossaryTermView.in(language, term, reader))
                        .toList());
    }

    @PUT
    @Path("/terms/{termId}")
    @Transactional
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    @Operation(
            operationId = "changeGlossaryTerm",
            summary = "Explains a word under an id that the caller chooses, or explains it otherwise")
    @APIResponse(responseCode = "200", description = "The word as it is explained now, in the caller's language")
    @APIResponse(responseCode = "412", description = "The explanation was changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "The input breaks a rule, as a word that is explained in other languages than it is named in")
    @APIResponse(
            responseCode = "428",
            description = "There is an explanation under that id, and If-Match with its entity tag is missing")
    public GlossaryTermView changeGlossaryTerm(
            @PathParam("termId") UUID id,
            @Parameter(
                            description =
                                    "The ETag of the explanation that is changed; nothing while there is none under that id")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid GlossaryTermChange request) {
        var now = clock.instant();
        var term = terms.findById(id);
        if (term == null) {
            term = new GlossaryTerm(id, request.term(), request.explanation(), now);
        } else {
            EntityTags.require(ifMatch, term.version());
            term.explain(request.term(), request.explanation(), now);
        }
        terms.persistAndFlush(term);
        return GlossaryTermView.from(term, reader);
    }
}
