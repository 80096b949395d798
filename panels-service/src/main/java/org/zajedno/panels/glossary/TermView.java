package org.zajedno.panels.glossary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Versioned;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.Reader;

/** An explained word in one language. */
@Schema(name = "GlossaryTerm")
public record TermView(
        UUID id,
        @Schema(examples = "randomised") String term,

        @Schema(examples = "Chance decides who gets which treatment.")
        String explanation,

        @JsonIgnore long version)
        implements Versioned {

    static TermView in(LanguageTag language, GlossaryTerm term) {
        return new TermView(
                term.id(),
                term.term().in(language).orElseThrow(),
                term.explanation().in(language).orElseThrow(),
                term.version());
    }

    static TermView from(GlossaryTerm term, Reader reader) {
        return new TermView(term.id(), reader.read(term.term()), reader.read(term.explanation()), term.version());
    }
}
