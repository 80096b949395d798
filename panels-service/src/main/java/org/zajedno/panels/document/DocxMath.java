package org.zajedno.panels.document;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Says the formulas of a Word document in one line (ECMA-376 part 1, 22.1). */
final class DocxMath {

    private final CharacterAccount account;

    DocxMath(CharacterAccount account) {
        this.account = account;
    }

    void append(Node parent, Element to) {
        for (var child : Xml.children(parent)) {
            if (child instanceof org.w3c.dom.Element element) {
                element(element, to);
            } else if (child instanceof Text text) {
                account.leaveOut(Omission.NOT_UNDERSTOOD, text.getData());
            }
        }
    }

    private void element(org.w3c.dom.Element element, Element to) {
        account.note(Omission.DRAWINGS);
        switch (element.getLocalName()) {
            case "t" -> to.appendText(Xml.words(element));
            case "del", "moveFrom" -> account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(element));
            case "f" -> {
                child(element, "num", part -> append(part, to));
                add("/", to);
                child(element, "den", part -> append(part, to));
            }
            case "sup" -> append(element, to.appendElement("sup"));
            case "sub" -> append(element, to.appendElement("sub"));
            case "rad" -> {
                add("√(", to);
                append(element, to);
                add(")", to);
            }
            case "d" -> {
                var properties = Xml.child(element, "dPr");
                add(sign(properties, "begChr", "("), to);
                append(element, to);
                add(sign(properties, "endChr", ")"), to);
            }
            case "nary" -> {
                add(sign(Xml.child(element, "naryPr"), "chr", "∫"), to);
                append(element, to);
            }
            default -> {
                if (DocxHtmlConverter.isProperties(element)) {
                    account.leaveOut(Omission.LAYOUT, Xml.words(element));
                } else {
                    append(element, to);
                }
            }
        }
    }

    private static void child(org.w3c.dom.Element element, String name, Consumer<Node> read) {
        var child = Xml.child(element, name);
        if (child != null) {
            read.accept(child);
        }
    }

    private static String sign(org.w3c.dom.@Nullable Element properties, String name, String other) {
        var sign = Xml.attribute(Xml.child(properties, name), "val");
        return sign == null ? other : sign;
    }

    private void add(String words, Element to) {
        to.appendText(words);
        account.add(words);
    }
}
