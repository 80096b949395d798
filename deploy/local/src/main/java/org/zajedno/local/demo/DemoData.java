package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the people of the demonstration say and enter, from the files beside the class path's {@code demo/README.md}. */
public final class DemoData {
    public static final List<String> LANGUAGES = List.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr");
    static final ObjectMapper JSON = new ObjectMapper();

    private DemoData() {}

    /** A file of JSON. */
    public static JsonNode json(String name) {
        try {
            return JSON.readTree(resource(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The information sheet of that version, in every language. */
    public static Map<String, String> sheet(int version) {
        var texts = new LinkedHashMap<String, String>();
        LANGUAGES.forEach(language -> texts.put(language, sheet(version, language)));
        return texts;
    }

    private static String sheet(int version, String language) {
        return new String(resource("sheet/v" + version + "." + language + ".txt"), StandardCharsets.UTF_8);
    }

    /** The paragraphs of that version in a language, without the headings of the document. */
    static List<String> paragraphs(int version, String language) {
        return List.of(sheet(version, language).strip().split("\n\n"));
    }

    /** The information sheet as a Word document. */
    static byte[] document(int version, String language) {
        return resource("sheet/v" + version + "." + language + ".docx");
    }

    /** The picture of a receipt. */
    static byte[] receipt() {
        return resource("receipt.png");
    }

    /** By what name the steps know a comment of these data: the member's, unless the member says more than one thing. */
    static String key(JsonNode comment) {
        return comment.path("key").asText(comment.path("user").asText());
    }

    static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static byte[] resource(String name) {
        try (var in = DemoData.class.getResourceAsStream("/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
