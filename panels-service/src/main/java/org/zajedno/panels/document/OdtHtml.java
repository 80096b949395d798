package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Says in HTML what the body of an OpenDocument text says; notes come at its end. */
final class OdtHtml {

    private static final int DEEPEST_HEADING = 6;

    private final Document content;
    private final Map<String, Element> styles = new HashMap<>();
    private final Element notes = new Element("ol");

    OdtHtml(Document content) {
        this.content = content;
        content.getElementsByTag("style:style").forEach(style -> styles.put(style.attr("style:name"), style));
    }

    String html() {
        var body = new Element("div");
        content.getElementsByTag("office:text").forEach(text -> children(text, body));
        body.appendChild(notes);
        return body.html();
    }

    private void children(Element from, Element to) {
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode words) {
                to.appendChild(new TextNode(words.getWholeText()));
            } else if (child instanceof Element element) {
                element(element, to);
            }
        }
    }

    private void element(Element element, Element to) {
        switch (element.normalName()) {
            case "text:tracked-changes", "office:annotation", "office:annotation-end", "draw:frame", "office:forms" -> {
                // listed as not taken over
            }
            case "text:h" -> children(element, to.appendElement("h" + level(element)));
            case "text:p" -> children(element, to.appendElement(isTitle(element) ? "h1" : "p"));
            case "text:list" -> children(element, to.appendElement("ul"));
            case "text:list-item", "text:list-header" -> children(element, to.appendElement("li"));
            case "table:table" -> children(element, to.appendElement("table"));
            case "table:table-row" -> children(element, to.appendElement("tr"));
            case "table:table-cell" -> children(element, to.appendElement("td"));
            case "text:span" -> children(element, marked(element, to));
            case "text:a" -> children(element, to.appendElement("a").attr("href", element.attr("xlink:href")));
            case "text:line-break" -> to.appendElement("br");
            case "text:tab", "text:s" -> to.appendText(" ");
            case "text:note" -> note(element, to);
            default -> children(element, to);
        }
    }

    private void note(Element note, Element to) {
        var citation = "[" + note.getElementsByTag("text:note-citation").text() + "]";
        to.appendElement("sup").appendText(citation);
        var item = notes.appendElement("li").appendText(citation + " ");
        note.getElementsByTag("text:note-body").forEach(body -> children(body, item));
    }

    private Element marked(Element span, Element to) {
        var marked = to;
        var style = styles.get(span.attr("text:style-name"));
        if (style != null && !style.select("[fo:font-weight=bold]").isEmpty()) {
            marked = marked.appendElement("strong");
        }
        if (style != null && !style.select("[fo:font-style=italic]").isEmpty()) {
            marked = marked.appendElement("em");
        }
        return marked;
    }

    private static int level(Element heading) {
        var level = heading.attr("text:outline-level");
        return level.matches("[1-9]") ? Math.min(Integer.parseInt(level), DEEPEST_HEADING) : 1;
    }

    private boolean isTitle(Element paragraph) {
        var name = paragraph.attr("text:style-name");
        var style = styles.get(name);
        return name.equals("Title")
                || style != null && style.attr("style:parent-style-name").equals("Title");
    }
}
