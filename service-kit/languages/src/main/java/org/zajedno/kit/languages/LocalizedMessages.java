package org.zajedno.kit.languages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences in the languages that the product itself speaks, from property files: {@code messages/kit.properties} is English,
 * {@code messages/kit_sr_Latn.properties} is Serbian in Latin script. A sentence that one language lacks is given in English.
 */
public final class LocalizedMessages {

    /** The languages that the product itself speaks, as {@link KnownLanguages} names them. */
    public static final List<String> LANGUAGES = List.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr");

    /** What is given where nothing else is there. */
    public static final String ENGLISH = "en";

    private final Map<String, Map<String, String>> byLanguage;

    /** @param bundles resources without suffix and ending; what several say of one key, the first of them says */
    public LocalizedMessages(String... bundles) {
        this.byLanguage = LANGUAGES.stream().collect(Collectors.toMap(tag -> tag, tag -> load(tag, bundles)));
    }

    /**
     * The one of our languages that a caller reads best.
     *
     * @param acceptLanguage the lines of the header
     */
    public static String languageFor(List<String> acceptLanguage, LanguageNegotiator negotiator) {
        return negotiator
                .choose(acceptLanguage, LANGUAGES)
                .map(LanguageNegotiator.Choice::tag)
                .orElse(ENGLISH);
    }

    /** The sentence in this language, else in English. */
    public Optional<String> find(String key, String language) {
        return Stream.of(language, ENGLISH)
                .map(tag -> byLanguage.getOrDefault(tag, Map.of()).get(key))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The keys that have a sentence in this language. */
    public Set<String> keys(String language) {
        return new TreeSet<>(byLanguage.getOrDefault(language, Map.of()).keySet());
    }

    private static Map<String, String> load(String language, String... bundles) {
        var suffix = language.equals(ENGLISH) ? "" : "_" + language.replace('-', '_');
        var sentences = new HashMap<String, String>();
        for (var bundle : bundles) {
            var properties = read(bundle + suffix + ".properties");
            properties.stringPropertyNames().forEach(key -> sentences.putIfAbsent(key, properties.getProperty(key)));
        }
        return sentences;
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        // the application's own files are seen by its class loader, not by that of the kit
        var loader = Thread.currentThread().getContextClassLoader();
        var stream = loader.getResourceAsStream(resource);
        if (stream == null) {
            return properties;
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
