package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zajedno.kit.problem.Refusal;

/**
 * Walks through each XML part of a document before anything else reads it. Refuses document type definitions, by which files
 * of the server or a billion laughs are fetched, and elements within elements beyond all reason; notes which elements occur
 * and which words, so that whoever reads the parts can be checked.
 */
final class XmlPartValidator {

    /** Below what the JDK's parser bears, so that the refusal says what is the matter. */
    private static final int DEEPEST = 90;

    private static final int MOST_ELEMENTS = 200_000;

    /** By the JDK's own parser, whatever else stands on the classpath. */
    private static final XMLInputFactory FACTORY = factory();

    private final Map<String, Set<String>> elements = new HashMap<>();
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();

    private XmlPartValidator() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XmlPartValidator read(ZipArchive archive) {
        var parts = new XmlPartValidator();
        archive.xml().forEach(parts::walk);
        return parts;
    }

    /** Whether the part has an element of that name, without its prefix. */
    boolean occurs(String part, String... names) {
        var found = elements.getOrDefault(part, Set.of());
        return Set.of(names).stream().anyMatch(found::contains);
    }

    /** All words of the part in their order. */
    String words(String part) {
        return words.getOrDefault(part, new StringBuilder()).toString();
    }

    /** All words of all parts. */
    String allWords() {
        return String.join("", words.values());
    }

    private void walk(String name, byte[] part) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                elements.put(name, elements(reader, words.computeIfAbsent(name, _ -> new StringBuilder())));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException notXml) {
            throw ZipArchive.unreadable();
        }
    }

    private static Set<String> elements(XMLStreamReader reader, StringBuilder words) throws XMLStreamException {
        var names = new HashSet<String>();
        int depth = 0;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.of(Refusal.Kind.INVALID, "file-with-entities");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    count++;
                    names.add(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    words.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(reader.getText());
                default -> {
                    // comments and the like do no harm and are no words
                }
            }
            if (depth > DEEPEST || count > MOST_ELEMENTS) {
                throw Refusal.of(Refusal.Kind.INVALID, "file-bomb");
            }
        }
        return names;
    }
}
