package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML parts as trees, read by what their names mean and not by their prefixes. Only for parts that {@link XmlPartValidator} has seen. */
final class Xml {

    private static final DocumentBuilderFactory FACTORY = factory();

    private Xml() {}

    private static DocumentBuilderFactory factory() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException everyJdkKnowsIt) {
            throw new IllegalStateException(everyJdkKnowsIt);
        }
    }

    static Element read(byte[] part) {
        try {
            var builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (SAXException | IOException notXml) {
            throw ZipArchive.unreadable();
        } catch (ParserConfigurationException everyJdkHasOne) {
            throw new IllegalStateException(everyJdkHasOne);
        }
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static Stream<Element> elements(Node parent) {
        return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The first child of that name; null if there is none, or no parent. */
    static @Nullable Element child(@Nullable Element parent, String localName) {
        return parent == null
                ? null
                : elements(parent)
                        .filter(element -> element.getLocalName().equals(localName))
                        .findFirst()
                        .orElse(null);
    }

    /** All elements of that name, at whatever depth, in the order of the document. */
    static Stream<Element> all(Element parent, String localName) {
        var found = parent.getElementsByTagNameNS("*", localName);
        return Stream.iterate(0, index -> index < found.getLength(), index -> index + 1)
                .map(found::item)
                .map(Element.class::cast);
    }

    /** The attribute of that name, in whatever namespace; null if there is none, or no element. */
    static @Nullable String attribute(@Nullable Element element, String localName) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            if (localName.equals(attributes.item(index).getLocalName())) {
                return attributes.item(index).getNodeValue();
            }
        }
        return null;
    }

    /** A number in an attribute; the other one if there is none. */
    static int number(@Nullable Element element, String attribute, int other) {
        var value = attribute(element, attribute);
        return value != null && value.matches("-?\\d{1,7}") ? Integer.parseInt(value) : other;
    }

    /** All words in it, those of elements within elements too. */
    static String words(Node node) {
        if (node instanceof Text text) {
            return text.getData();
        }
        var words = new StringBuilder();
        children(node).forEach(child -> {
            words.append(words(child));
            if (child instanceof Element element && element.getLocalName().matches("p|h|tc|table-cell|creator|date")) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
