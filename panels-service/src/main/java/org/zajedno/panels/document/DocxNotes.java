package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word document, numbered as they are referred to. */
final class DocxNotes {

    /** Takes a note with what stands before it and the part that it is from. */
    interface Reader {
        void read(Element note, String lead, String part);
    }

    private record Note(Element words, String lead, String part) {}

    private final Map<String, Element> known = new LinkedHashMap<>();
    private final Map<String, String> partOf = new LinkedHashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<Note> referredTo = new ArrayList<>();
    private final Set<Element> read = new HashSet<>();
    private int footnotes;
    private int endnotes;

    DocxNotes(DocxPackage parts) {
        add(parts, "footnote");
        add(parts, "endnote");
    }

    private void add(DocxPackage parts, String kind) {
        parts.related(kind + "s")
                .ifPresent(part -> Xml.all(parts.take(part), kind).forEach(note -> {
                    known.put(kind + Xml.attribute(note, "id"), note);
                    partOf.put(kind, part);
                }));
    }

    /**
     * What stands in the text where a note is referred to, in brackets.
     *
     * @param ownMark whether a mark of its own follows, instead of a number
     */
    String refer(String kind, @Nullable String id, boolean ownMark) {
        var note = known.get(kind + id);
        if (note == null) {
            return "";
        }
        if (!read.add(note)) {
            return numbers.getOrDefault(kind + id, "");
        }
        var number = ownMark ? "" : "[" + next(kind) + "]";
        numbers.put(kind + id, number);
        referredTo.add(new Note(note, number.isEmpty() ? "" : number + " ", partOf.getOrDefault(kind, "")));
        return number;
    }

    private String next(String kind) {
        return kind.equals("footnote")
                ? ListNumberFormat.DECIMAL.write(++footnotes)
                : ListNumberFormat.LOWER_ROMAN.write(++endnotes);
    }

    /** Reads the notes in the order in which they are referred to, those that notes refer to as well. */
    void readEach(Reader reader) {
        for (int position = 0; position < referredTo.size(); position++) {
            var note = referredTo.get(position);
            reader.read(note.words(), note.lead(), note.part());
        }
    }

    /** Notes that nothing visible refers to. */
    List<Element> unread() {
        return known.values().stream().filter(note -> !read.contains(note)).toList();
    }
}
