package org.zajedno.panels.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Converts the runs within a paragraph of a Word document to HTML; text boxes come behind their paragraph. */
final class DocxRunConverter {

    /**
     * How words look by where they stand.
     *
     * @param style of the paragraph; null for none
     * @param boxes what text boxes are put into
     * @param part that they stand in
     * @param shading that they stand on
     */
    record RunContext(@Nullable String style, Element boxes, String part, DocxShading shading) {}

    /** Words that stand together: where they go, and why they go nowhere; null where they are shown. */
    private record Run(Element to, @Nullable Omission hidden, RunContext context) {}

    /** A field: an instruction, and what it shows. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;

        boolean isShown() {
            return shows && !SHOWS_NOTHING.matcher(instruction).find();
        }
    }

    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");
    private static final Pattern SHOWS_NOTHING = Pattern.compile("^\\s*(SET|ASK)\\s");

    /** What stands behind the letters of the fonts that hold signs instead of letters. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("wingdings/a8", "☐"),
            Map.entry("wingdings/6f", "☐"),
            Map.entry("wingdings/71", "☐"),
            Map.entry("wingdings/fe", "☑"),
            Map.entry("wingdings/fd", "☒"),
            Map.entry("wingdings/fc", "✓"),
            Map.entry("wingdings/fb", "✗"),
            Map.entry("wingdings/e0", "→"),
            Map.entry("wingdings/a7", "▪"),
            Map.entry("wingdings/28", "☎"),
            Map.entry("wingdings/2a", "✉"),
            Map.entry("wingdings/4a", "☺"),
            Map.entry("wingdings 2/a3", "☐"),
            Map.entry("wingdings 2/52", "☑"),
            Map.entry("wingdings 2/54", "☒"),
            Map.entry("wingdings 2/50", "✓"),
            Map.entry("symbol/b7", "•"),
            Map.entry("symbol/ae", "→"),
            Map.entry("symbol/b0", "°"),
            Map.entry("symbol/b1", "±"),
            Map.entry("symbol/a3", "≤"),
            Map.entry("symbol/b3", "≥"),
            Map.entry("symbol/b4", "×"));

    private final DocxHtmlConverter blocks;
    private final DocxPackage parts;
    private final DocxStyles styles;
    private final DocxNotes notes;
    private final CharacterAccount account;
    private final DocxMath math;

    /** Fields may begin in one paragraph and end in another one. */
    private final Deque<Field> fields = new ArrayDeque<>();

    DocxRunConverter(
            DocxHtmlConverter blocks, DocxPackage parts, DocxStyles styles, DocxNotes notes, CharacterAccount account) {
        this.blocks = blocks;
        this.parts = parts;
        this.styles = styles;
        this.notes = notes;
        this.account = account;
        this.math = new DocxMath(account);
    }

    /** A field that is left open ends where another story begins. */
    void forgetFields() {
        fields.clear();
    }

    void inline(List<Node> content, Element to, RunContext context) {
        for (var node : content) {
            if (node instanceof org.w3c.dom.Element element) {
                inline(element, to, context);
            } else if (node instanceof Text text) {
                account.leaveOut(Omission.NOT_UNDERSTOOD, text.getData());
            }
        }
    }

    private void inline(org.w3c.dom.Element element, Element to, RunContext context) {
        switch (element.getLocalName()) {
            case "r" -> run(element, to, context);
            case "hyperlink" ->
                inline(
                        Xml.children(element),
                        parts.link(context.part(), Xml.attribute(element, "id"))
                                .map(target -> to.appendElement("a").attr("href", target))
                                .orElse(to),
                        context);
            case "fldSimple" -> simpleField(element, to, context);
            case "oMath", "oMathPara" -> math.append(element, to);
            case "del", "moveFrom" -> account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(element));
            case "AlternateContent" ->
                blocks.chosen(element).ifPresent(choice -> inline(Xml.children(choice), to, context));
            case "p", "tbl" -> blocks.apart(element, context.boxes(), context.part(), context.shading());
            default -> {
                if (DocxHtmlConverter.isProperties(element)) {
                    account.leaveOut(Omission.LAYOUT, Xml.words(element));
                } else {
                    inline(Xml.children(element), to, context);
                }
            }
        }
    }

    private void simpleField(org.w3c.dom.Element element, Element to, RunContext context) {
        var field = new Field();
        field.instruction.append(element.getAttributeNS(element.getNamespaceURI(), "instr"));
        field.shows = true;
        fields.addLast(field);
        inline(Xml.children(element), to, context);
        fields.removeLastOccurrence(field);
    }

    private void run(org.w3c.dom.Element run, Element to, RunContext context) {
        var properties = Xml.child(run, "rPr");
        var marked = link(to);
        marked = styles.isSoByCharacters("b", properties) ? marked.appendElement("strong") : marked;
        marked = styles.isSoByCharacters("i", properties) ? marked.appendElement("em") : marked;
        var line = Xml.attribute(Xml.child(properties, "u"), "val");
        marked = line != null && !line.equals("none") ? marked.appendElement("u") : marked;
        marked = switch (String.valueOf(Xml.attribute(Xml.child(properties, "vertAlign"), "val"))) {
            case "superscript" -> marked.appendElement("sup");
            case "subscript" -> marked.appendElement("sub");
            default -> marked;
        };
        parts(run, new Run(marked, hidden(properties, context), context));
    }

    private Element link(Element to) {
        return fields.reversed().stream()
                .filter(field -> field.shows)
                .map(field -> LINK.matcher(field.instruction))
                .filter(link -> link.find())
                .findFirst()
                .map(link -> to.appendElement("a").attr("href", link.group(1)))
                .orElse(to);
    }

    private @Nullable Omission hidden(org.w3c.dom.@Nullable Element properties, RunContext context) {
        if (styles.isSo("vanish", properties, context.style(), context.shading())
                || styles.visibility(properties, context.style(), context.shading())
                        .isInvisible()) {
            return Omission.HIDDEN_TEXT;
        }
        return styles.isSo("strike", properties, context.style(), context.shading())
                        || styles.isSo("dstrike", properties, context.style(), context.shading())
                ? Omission.DELETED_WORDS
                : null;
    }

    private void parts(Node parent, Run run) {
        for (var child : Xml.children(parent)) {
            if (child instanceof org.w3c.dom.Element element) {
                part(element, run);
            } else if (child instanceof Text text) {
                account.leaveOut(Omission.NOT_UNDERSTOOD, text.getData());
            }
        }
    }

    private void part(org.w3c.dom.Element element, Run run) {
        switch (element.getLocalName()) {
            case "t" -> append(text(element), run);
            case "delText" -> account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(element));
            case "instrText", "delInstrText" -> {
                if (!fields.isEmpty()) {
                    fields.getLast().instruction.append(Xml.words(element));
                }
                account.leaveOut(Omission.FIELD_CODES, Xml.words(element));
            }
            case "fldChar" -> mark(element);
            case "tab", "ptab" -> run.to().appendText(" ");
            case "br", "cr" -> run.to().appendElement("br");
            case "noBreakHyphen" -> add("\u2011", run);
            case "sym" -> sign(element, run);
            case "footnoteReference", "endnoteReference" -> note(element, run);
            case "commentReference" -> account.note(Omission.MARGIN_COMMENTS);
            case "drawing", "pict", "object" -> drawing(element, run);
            case "ruby" -> ruby(element, run);
            case "r" -> run(element, run.to(), run.context());
            case "AlternateContent" -> blocks.chosen(element).ifPresent(choice -> parts(choice, run));
            default -> {
                if (DocxHtmlConverter.isProperties(element)) {
                    account.leaveOut(Omission.LAYOUT, Xml.words(element));
                } else {
                    parts(element, run);
                }
            }
        }
    }

    /** White space at the ends counts only where the file says so. */
    private static String text(org.w3c.dom.Element element) {
        var words = Xml.words(element);
        return element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space")
                        .equals("preserve")
                ? words
                : words.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
    }

    private @Nullable Omission reason(Run run) {
        return fields.stream().allMatch(Field::isShown) ? run.hidden() : Omission.FIELD_CODES;
    }

    private void append(String words, Run run) {
        var reason = reason(run);
        if (reason == null) {
            run.to().appendText(words);
        } else {
            account.leaveOut(reason, words);
        }
    }

    /** Says what the file does not spell out. */
    private void add(String words, Run run) {
        if (reason(run) == null) {
            run.to().appendText(words);
            account.add(words);
        }
    }

    private void mark(org.w3c.dom.Element element) {
        account.leaveOut(Omission.FIELD_CODES, Xml.words(element));
        switch (String.valueOf(Xml.attribute(element, "fldCharType"))) {
            case "begin" -> fields.addLast(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.getLast().shows = true;
                }
            }
            default -> fields.pollLast();
        }
    }

    private void sign(org.w3c.dom.Element element, Run run) {
        var font = String.valueOf(Xml.attribute(element, "font")).toLowerCase(Locale.ROOT);
        var code = String.valueOf(Xml.attribute(element, "char")).toLowerCase(Locale.ROOT);
        if (!code.matches("[0-9a-f]{2,4}")) {
            return;
        }
        var sign = SIGNS.get(font + "/" + code.substring(code.length() - 2));
        int point = Integer.parseInt(code, 16);
        if (sign != null) {
            add(sign, run);
        } else if (Character.getType(point) == Character.PRIVATE_USE
                || !Character.isDefined(point)
                || Character.isISOControl(point)) {
            account.mention(Omission.NOT_UNDERSTOOD, font + " " + code);
        } else {
            add(Character.toString(point), run);
        }
    }

    private void note(org.w3c.dom.Element reference, Run run) {
        if (reason(run) == null) {
            var ownMark = Boolean.parseBoolean(Xml.attribute(reference, "customMarkFollows"))
                    || "1".equals(Xml.attribute(reference, "customMarkFollows"));
            var kind = reference.getLocalName().replace("Reference", "");
            var number = notes.refer(kind, Xml.attribute(reference, "id"), ownMark);
            run.to().appendElement("sup").appendText(number);
            account.add(number);
        }
    }

    private void ruby(org.w3c.dom.Element ruby, Run run) {
        var base = Xml.child(ruby, "rubyBase");
        parts(base == null ? ruby : base, run);
        var above = Xml.child(ruby, "rt");
        if (above != null && base != null) {
            add(" (", run);
            parts(above, run);
            add(")", run);
        }
    }

    private void drawing(org.w3c.dom.Element drawing, Run run) {
        var reason = reason(run);
        if (reason == null) {
            inDrawing(drawing, run.context());
        } else {
            account.leaveOut(reason, Xml.words(drawing));
        }
    }

    private void inDrawing(Node parent, RunContext context) {
        for (var child : Xml.children(parent)) {
            if (child instanceof Text text) {
                account.leaveOut(
                        String.valueOf(parent.getNamespaceURI()).contains("drawingml/2006/main")
                                ? Omission.DRAWINGS
                                : Omission.LAYOUT,
                        text.getData());
            } else if (child instanceof org.w3c.dom.Element element) {
                inDrawing(element, context);
            }
        }
    }

    /** What a shape cuts off its picture is not shown; of an old shape nobody knows how much. */
    private void picture(org.w3c.dom.Element shown, @Nullable String relationship, RunContext context) {
        var cut = Xml.child((org.w3c.dom.Element) shown.getParentNode(), "srcRect");
        var attributes = shown.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            if (attributes.item(index).getLocalName().startsWith("crop")) {
                return;
            }
        }
        parts.picture(context.part(), relationship)
                .map(part -> Picture.cut(
                        part,
                        Xml.number(cut, "l", 0),
                        Xml.number(cut, "t", 0),
                        Xml.number(cut, "r", 0),
                        Xml.number(cut, "b", 0)))
                .ifPresent(source -> context.boxes().appendElement("img").attr(HtmlBlockReader.PICTURE, source));
    }

    private static boolean isHidden(org.w3c.dom.Element drawing) {
        var hidden = Xml.attribute(Xml.child(drawing, "docPr"), "hidden");
        return hidden != null && hidden.matches("(?i)1|true|on");
    }

    private void inDrawing(org.w3c.dom.Element element, RunContext context) {
        if (isHidden(element)) {
            account.leaveOut(Omission.HIDDEN_TEXT, Xml.words(element));
            return;
        }
        switch (element.getLocalName()) {
            case "blip" -> picture(element, Xml.attribute(element, "embed"), context);
            case "imagedata" -> picture(element, Xml.attribute(element, "id"), context);
            case "txbxContent" ->
                blocks.blocks(
                        element, new DocxHtmlConverter.Flow(context.boxes(), DocxShading.ANYTHING), context.part());
            case "AlternateContent" -> blocks.chosen(element).ifPresent(choice -> inDrawing((Node) choice, context));
            default -> {
                if (element.getLocalName().equals("docPr")) {
                    account.mention(Omission.PICTURES, element.getAttribute("descr"));
                }
                if (element.getLocalName().equals("textpath")) {
                    account.mention(Omission.DRAWINGS, element.getAttribute("string"));
                }
                inDrawing((Node) element, context);
            }
        }
    }
}
