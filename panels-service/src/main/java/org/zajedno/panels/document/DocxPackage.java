package org.zajedno.panels.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.zajedno.kit.problem.Refusal;

/** The parts of a Word document, found as the package's relationships name them, whatever they are called (ECMA-376 part 2). */
final class DocxPackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** A relationship of a part to another one, or to something outside; the type without its namespace. */
    record Relationship(String id, String type, String target, boolean external) {}

    private final ZipArchive archive;
    private final XmlPartValidator parts;
    private final Map<String, List<Relationship>> relationships = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final String main;

    /** Refuses a package whose main part is no Word document. */
    DocxPackage(ZipArchive archive) {
        if (!archive.has(TYPES)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        this.archive = archive;
        this.parts = XmlPartValidator.read(archive);
        refuseMacros();
        archive.xml().keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(name -> relationships.put(name, relationships(Xml.read(archive.require(name)))));
        this.main = of("").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(relationship -> resolved("", relationship.target()))
                .filter(archive::has)
                .filter(this::isDocument)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says"));
    }

    private void refuseMacros() {
        var macros = contentTypes().stream()
                .map(type -> type.getAttribute("ContentType"))
                .anyMatch(type -> type.matches("(?i).*(macroEnabled|vbaProject|activeX).*"));
        if (macros || archive.anyNamed("vbaproject", "vbadata", "activex", "macros")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-macros");
        }
    }

    private static List<Relationship> relationships(Element root) {
        return Xml.all(root, "Relationship")
                .map(element -> new Relationship(
                        element.getAttribute("Id"),
                        element.getAttribute("Type").replaceAll(".*/", ""),
                        element.getAttribute("Target"),
                        element.getAttribute("TargetMode").equalsIgnoreCase("External")))
                .toList();
    }

    private boolean isDocument(String name) {
        return contentTypes().stream()
                .filter(type -> type.getLocalName().equals("Override")
                        ? type.getAttribute("PartName").equalsIgnoreCase("/" + name)
                        : name.endsWith("." + type.getAttribute("Extension")))
                .anyMatch(type -> type.getAttribute("ContentType").equals(MAIN));
    }

    private List<Element> contentTypes() {
        return Xml.elements(Xml.read(archive.require(TYPES))).toList();
    }

    boolean anyNamed(String... hints) {
        return archive.anyNamed(hints);
    }

    List<Relationship> all() {
        return relationships.values().stream().flatMap(List::stream).toList();
    }

    /** The relationships of a part; of the whole package for an empty name. */
    List<Relationship> of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return relationships.getOrDefault(
                part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", List.of());
    }

    boolean mainHas(String... elements) {
        return parts.occurs(main, elements);
    }

    /** Where a link of the part leads that is written out there; empty for others. */
    Optional<String> link(String part, @Nullable String relationshipId) {
        return of(part).stream()
                .filter(relationship -> relationship.id().equals(relationshipId) && relationship.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** The part with a picture that the part shows. */
    Optional<String> picture(String part, @Nullable String relationshipId) {
        return of(part).stream()
                .filter(relationship -> relationship.id().equals(relationshipId) && !relationship.external())
                .map(relationship -> resolved(part, relationship.target()))
                .findFirst();
    }

    String main() {
        return main;
    }

    Element mainPart() {
        return take(main);
    }

    /** The part of that kind that belongs to the main part, read as words. */
    Optional<String> related(String type) {
        return of(main).stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external())
                .map(relationship -> resolved(main, relationship.target()))
                .filter(archive::has)
                .findFirst();
    }

    /** The part's tree. Its words are accounted for by whoever takes it. */
    Element take(String part) {
        read.add(part);
        return Xml.read(archive.require(part));
    }

    private static String resolved(String part, String target) {
        try {
            var resolved =
                    URI.create("/" + part).resolve(target.replace(" ", "%20")).getPath();
            return resolved == null ? "" : resolved.replaceFirst("^/+", "");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** Lists the words of all parts that nobody has taken. */
    void leaveOthersOut(CharacterAccount account) {
        var others = new ArrayList<>(archive.xml().keySet());
        others.removeAll(read);
        others.forEach(part -> account.leaveOut(reason(part.toLowerCase(Locale.ROOT)), parts.words(part)));
    }

    private static Omission reason(String part) {
        var name = part.substring(part.lastIndexOf('/') + 1);
        if (part.startsWith("docprops/") || part.startsWith("customxml/")) {
            return Omission.PROPERTIES;
        }
        if (name.startsWith("comment") || name.startsWith("people")) {
            return Omission.MARGIN_COMMENTS;
        }
        if (name.startsWith("header") || name.startsWith("footer")) {
            return Omission.HEADERS_AND_FOOTERS;
        }
        if (part.contains("/charts/") || part.contains("/diagrams/") || part.contains("/drawings/")) {
            return Omission.DRAWINGS;
        }
        if (part.contains("/glossary/") || name.startsWith("footnotes") || name.startsWith("endnotes")) {
            return Omission.HIDDEN_TEXT;
        }
        return Omission.NOT_UNDERSTOOD;
    }

    /** The characters of all parts, as the walk found them that had only to guard and to count. */
    String characters() {
        return parts.allWords();
    }
}
