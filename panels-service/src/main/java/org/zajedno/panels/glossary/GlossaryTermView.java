package org.zajedno.panels.glossary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.VersionedView;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;
import org.zajedno.kit.language.ShownText;

/** An explained word in one language. */
@Schema(name = "GlossaryTerm")
record GlossaryTermView(
        UUID id,
        @Schema(examples = "randomised") ShownText term,

        @Schema(examples = "Chance decides who gets which treatment.")
        ShownText explanation,

        @JsonIgnore long version)
        implements VersionedView {

    /** A word in exactly that language, or in all of its languages if they are asked for. */
    static GlossaryTermView in(LanguageTag language, GlossaryTerm term, Reader reader) {
        return new GlossaryTermView(
                term.id(),
                reader.show(term.term(), language),
                reader.show(term.explanation(), language),
                term.version());
    }

    static GlossaryTermView from(GlossaryTerm term, Reader reader) {
        return new GlossaryTermView(
                term.id(), reader.show(term.term()), reader.show(term.explanation()), term.version());
    }
}
