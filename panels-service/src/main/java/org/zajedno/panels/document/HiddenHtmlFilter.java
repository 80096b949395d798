package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Removes from HTML what a browser does not show or shows as deleted, and lists it. */
final class HiddenHtmlFilter {

    /** Each rule is looked for in the whole document; more of them belong to no text. */
    private static final int MOST_RULES = 200;

    /** A rule of a style sheet. */
    private record Rule(Elements elements, CssDeclarations declarations) {}

    private final Document document;
    private final CharacterAccount account;
    private final HtmlVisibilityFilter visibility;
    private int rules;

    HiddenHtmlFilter(Document document, CharacterAccount account) {
        this.document = document;
        this.account = account;
        this.visibility = new HtmlVisibilityFilter(account);
    }

    void takeOut() {
        for (var rule : rules()) {
            rule.elements().forEach(element -> style(element, rule.declarations()));
        }
        for (var element : document.select("[style]")) {
            style(element, CssDeclarations.of(element.attr("style")));
        }
        takeOut("[hidden], template, noscript, noframes, noembed, datalist, dialog:not([open])", Omission.HIDDEN_TEXT);
        takeOut("audio, video, canvas, annotation, annotation-xml", Omission.HIDDEN_TEXT);
        takeOut("del, s, strike", Omission.DELETED_WORDS);
        takeOut("style", Omission.LAYOUT);
        takeOut("title", Omission.PROPERTIES);
        takeOut("head", Omission.NOT_UNDERSTOOD);
        visibility.takeOut(document);
        document.select("ruby:not(:has(rp)) > rt").forEach(this::inBrackets);
        document.forEachNode(this::listNote);
    }

    private void style(Element element, CssDeclarations declarations) {
        visibility.style(element, declarations);
        if (declarations.hides()) {
            takeOut(element, Omission.HIDDEN_TEXT);
        } else if (declarations.strikes()) {
            takeOut(element, Omission.DELETED_WORDS);
        }
    }

    /** All of them, before anything is taken out: what a rule selects hangs on what stands beside it. */
    private List<Rule> rules() {
        var found = new ArrayList<Rule>();
        for (var sheet : document.select("style")) {
            for (var rule : CssDeclarations.withoutRemarks(sheet.data()).split("}")) {
                int opening = rule.lastIndexOf('{');
                var declarations = CssDeclarations.of(rule.substring(opening + 1));
                if (opening > 0
                        && (declarations.hides()
                                || declarations.strikes()
                                || HtmlVisibilityFilter.isAbout(declarations))) {
                    found.add(new Rule(
                            matching(rule.substring(0, opening).replaceFirst("(?s).*[{;]", "")), declarations));
                }
            }
        }
        return found;
    }

    private Elements matching(String selector) {
        if (++rules > MOST_RULES) {
            account.note(Omission.NOT_UNDERSTOOD);
            return new Elements();
        }
        try {
            return document.select(selector.strip());
        } catch (SelectorParseException | IllegalArgumentException notOurs) {
            account.note(Omission.NOT_UNDERSTOOD);
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
        account.leaveOut(why, words.toString());
        element.remove();
    }

    private void inBrackets(Element above) {
        above.prependText(" (").appendText(")");
        account.add("()");
    }

    private void listNote(Node node) {
        if (node instanceof Comment comment && !comment.getData().matches("(?s)\\[(if|endif).*\\]")) {
            account.mention(Omission.SOURCE_NOTES, comment.getData());
        }
    }
}
