package org.zajedno.dissemination.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;

/**
 * An edition as a reader sees it, with its obligatory sentences and its thanks.
 *
 * @param owner whose it is; null for the whole project
 * @param script ISO 15924, where the language is written in more than one
 * @param statements as they are printed; before the publication as they would be
 * @param acknowledgements whom it thanks, as it is printed: names and pseudonyms by the alphabet, then the panels; none before
 *     the publication
 */
@Schema(name = "Edition")
record EditionView(
        UUID id,
        UUID workId,
        @Schema(nullable = true) @Nullable Country owner,
        LanguageTag language,

        @Schema(nullable = true, examples = "Latn") @Nullable
        String script,

        AccessForm accessForm,
        @Schema(nullable = true) @Nullable UUID sourceEditionId,
        @Schema(examples = "Radimo zajedno") String title,

        @Schema(nullable = true, examples = "What the study asks of those who take part") @Nullable
        String summary,

        @Schema(nullable = true, examples = "You will have 6 sessions in 12 months.") @Nullable
        String text,

        @Schema(nullable = true, examples = "Ana Jovanović") @Nullable
        String translator,

        List<Country> countries,
        EditionState state,
        @Schema(nullable = true, examples = "5") @Nullable Integer readers,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        Sentences statements,

        @Schema(examples = "[\"Lipa\"]", description = "As it is printed, by the alphabet; none before the publication")
        List<String> acknowledgements,

        @Schema(
                description = "Words with letters of several scripts, to be looked at before the approval: one of their"
                        + " letters only looks like what is meant, and no search finds them",
                examples = "[\"K\u043Esovu\"]")
        List<String> lookAlikeWords,

        @Schema(nullable = true, examples = "A newer edition replaces it.") @Nullable
        String withdrawalReason,

        Instant modifiedAt,
        @JsonIgnore long version)
        implements VersionedView {

    /** The obligatory sentences. */
    @Schema(name = "ObligatorySentences")
    public record Sentences(
            @Schema(nullable = true, examples = "This project has received funding from the European Union.") @Nullable
            String funderAcknowledgement,

            @Schema(nullable = true, examples = "Only the authors are responsible for this text.") @Nullable
            String disclaimer,

            @Schema(nullable = true, examples = "This text was not yet checked by readers.") @Nullable
            String statusNote) {}
}
