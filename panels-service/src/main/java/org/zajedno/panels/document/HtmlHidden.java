package org.zajedno.panels.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Takes out of HTML what a browser does not show or shows as deleted, and lists it. */
final class HtmlHidden {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");
    private static final Pattern HIDES = Pattern.compile(
            "(?i)(?<![\\w-])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)|mso-hide\\s*:\\s*all"
                    + "|content-visibility\\s*:\\s*hidden|opacity\\s*:\\s*0*(\\.0*)?\\s*(;|!|$)|font-size\\s*:\\s*0*(\\.0*)?(px|pt|em|rem|%)?\\s*(;|!|$))");
    private static final Pattern STRIKES = Pattern.compile("(?i)text-decoration(-line)?\\s*:[^;]*line-through");

    /** Each rule is looked for in the whole document; more of them belong to no text. */
    private static final int MOST_RULES = 100;

    private final Document document;
    private final Ledger ledger;
    private int rules;

    HtmlHidden(Document document, Ledger ledger) {
        this.document = document;
        this.ledger = ledger;
    }

    void takeOut() {
        byStyle(HIDES, Omission.HIDDEN_TEXT);
        byStyle(STRIKES, Omission.DELETED_WORDS);
        document.getAllElements().stream()
                .filter(element -> HIDES.matcher(element.attr("style")).find())
                .forEach(element -> takeOut(element, Omission.HIDDEN_TEXT));
        document.getAllElements().stream()
                .filter(element -> STRIKES.matcher(element.attr("style")).find())
                .forEach(element -> takeOut(element, Omission.DELETED_WORDS));
        takeOut("[hidden], template, noscript, noframes, noembed, datalist, dialog:not([open])", Omission.HIDDEN_TEXT);
        takeOut("audio, video, canvas, annotation, annotation-xml", Omission.HIDDEN_TEXT);
        takeOut("del, s, strike", Omission.DELETED_WORDS);
        takeOut("style", Omission.LAYOUT);
        takeOut("title", Omission.PROPERTIES);
        takeOut("head", Omission.NOT_UNDERSTOOD);
        document.select("ruby:not(:has(rp)) > rt").forEach(this::inBrackets);
        document.forEachNode(this::listNote);
    }

    private void byStyle(Pattern declaration, Omission why) {
        for (var style : document.select("style")) {
            for (var rule : COMMENT.matcher(style.data()).replaceAll("").split("}")) {
                int opening = rule.lastIndexOf('{');
                if (opening > 0
                        && declaration.matcher(rule.substring(opening + 1)).find()) {
                    var selector = rule.substring(0, opening).replaceFirst("(?s).*[{;]", "");
                    matching(selector).forEach(element -> takeOut(element, why));
                }
            }
        }
    }

    private Elements matching(String selector) {
        if (++rules > MOST_RULES) {
            ledger.note(Omission.NOT_UNDERSTOOD);
            return new Elements();
        }
        try {
            return document.select(selector.strip());
        } catch (SelectorParseException | IllegalArgumentException notOurs) {
            ledger.note(Omission.NOT_UNDERSTOOD);
            return new Elements();
        }
    }

    private void takeOut(String selector, Omission why) {
        document.select(selector).forEach(element -> takeOut(element, why));
    }

    private void takeOut(Element element, Omission why) {
        // what stands in something that is out already has no way up to the document; the page itself is no part of it
        if (element.ownerDocument() == null || element.normalName().matches("html|body|#root")) {
            return;
        }
        var words = new StringBuilder();
        element.forEachNode(node -> words.append(
                switch (node) {
                    case TextNode text -> text.getWholeText();
                    case DataNode data -> data.getWholeData();
                    default -> " ";
                }));
        ledger.leaveOut(why, words.toString());
        element.remove();
    }

    private void inBrackets(Element above) {
        above.prependText(" (").appendText(")");
        ledger.add("()");
    }

    private void listNote(Node node) {
        if (node instanceof Comment comment && !comment.getData().matches("(?s)\\[(if|endif).*\\]")) {
            ledger.mention(Omission.SOURCE_NOTES, comment.getData());
        }
    }
}
