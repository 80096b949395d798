package org.zajedno.kit.language;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reply shows it: in the language that suits the reader, or in all of its languages where the reply is
 * {@linkplain MultilingualFilter multilingual}.
 *
 * @param text in all of its languages
 * @param only the language to show; null for all
 */
@Schema(name = ShownText.SCHEMA, implementation = String.class)
public record ShownText(
        @JsonIgnore LocalizedText text,
        @JsonIgnore @Nullable LanguageTag only) {

    /** Name of the schema that a contract resolves to a string, and to a text per language in the multilingual form. */
    public static final String SCHEMA = "ShownText";

    /** A string, or a string per language. */
    @JsonValue
    Object shown() {
        return only == null ? text : text.in(only).orElseThrow();
    }

    @Override
    public String toString() {
        return shown().toString();
    }
}
