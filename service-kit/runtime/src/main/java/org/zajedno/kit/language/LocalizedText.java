package org.zajedno.kit.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/**
 * A text that people read, in one or more languages: {@code {"en": "…", "sr-Latn": "…"}}.
 *
 * @param texts at least one; none blank
 */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        minProperties = 1,
        maxProperties = 30,
        examples = "{\"en\": \"Participant information sheet\", \"sr-Latn\": \"Informacije za učesnike\"}",
        description = "A text per language, keyed by BCP 47 tag")
public record LocalizedText(@Schema(hidden = true) Map<LanguageTag, String> texts) {

    private static final int LONGEST = 100_000;

    /** Refuses no text at all, a blank one, and one of more than 100,000 characters. */
    public LocalizedText {
        if (texts == null || texts.isEmpty()) {
            throw Refusal.invalid("text", "needs at least one language");
        }
        texts.forEach((tag, text) -> {
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                throw Refusal.invalid("text." + tag, "must have between 1 and " + LONGEST + " characters");
            }
        });
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** @param texts tag to text; an unknown tag is refused, and two that mean the same language */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<String, String> texts) {
        var tagged = new TreeMap<LanguageTag, String>();
        texts.forEach((tag, text) -> {
            if (tagged.put(new LanguageTag(tag), text) != null) {
                throw Refusal.invalid("text." + tag, "stands there twice: two of the tags mean the same language");
            }
        });
        return new LocalizedText(tagged);
    }

    /** One language only. */
    public static LocalizedText of(LanguageTag tag, String text) {
        return new LocalizedText(Map.of(tag, text));
    }

    @Override
    @JsonValue
    public Map<LanguageTag, String> texts() {
        return texts;
    }

    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /** The same text in further languages too; refuses a language that it has. */
    public LocalizedText and(LocalizedText further) {
        var twice = languages().stream().filter(further.texts::containsKey).toList();
        if (!twice.isEmpty()) {
            throw Refusal.conflict("language-there").with("languages", twice);
        }
        var all = new TreeMap<>(texts);
        all.putAll(further.texts);
        return new LocalizedText(all);
    }

    /** Those of the languages that it does not have. */
    public List<LanguageTag> missing(Collection<LanguageTag> wanted) {
        return wanted.stream().filter(tag -> !texts.containsKey(tag)).sorted().toList();
    }

    /** The text in exactly this language. */
    public Optional<String> in(LanguageTag tag) {
        return Optional.ofNullable(texts.get(tag));
    }
}
