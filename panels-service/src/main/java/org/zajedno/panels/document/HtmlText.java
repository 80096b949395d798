package org.zajedno.panels.document;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.zajedno.kit.problem.Refusal;

/**
 * Takes structured text out of HTML. What acts by itself (scripts, handlers, frames, objects, refreshes) is refused rather
 * than dropped, because the original is kept and given to people as it came; what only looks otherwise is left out and listed.
 */
final class HtmlText {

    private static final String ACTIVE =
            "script, iframe, frame, frameset, object, embed, applet, portal, base, meta[http-equiv=refresh], link[rel~=(?i)import|preload|prefetch],"
                    + " template[shadowrootmode], svg animate, svg set, svg foreignObject";
    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster");

    private static final int DEEPEST = 200;

    private static final Safelist SAFE = new Safelist()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "main", "header", "footer")
            .addTags(
                    "blockquote",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot")
            .addTags("tr", "td", "th", "figure", "figcaption", "address", "hr")
            .addTags("strong", "b", "em", "i", "u", "s", "sub", "sup", "br", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private HtmlText() {}

    /** @param noticed what the file's reader left out already */
    static StructuredText read(String html, Collection<Omission> noticed) {
        var document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        refuseActive(document);
        var omissions = EnumSet.noneOf(Omission.class);
        omissions.addAll(noticed);
        omissions.addAll(omitted(document));
        document.select("head, style, title, noscript, template").remove();
        // the way back from a footnote, which in one column leads nowhere
        document.select("a[href~=^#(foot|end)note-ref]").remove();
        return new Blocks(omissions).read(new Cleaner(SAFE).clean(document).body());
    }

    private static void refuseActive(Document document) {
        var acts = !document.select(ACTIVE).isEmpty()
                || document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(HtmlText::acts);
        if (acts) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-scripts");
        }
    }

    private static boolean acts(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("srcdoc")) {
            return true;
        }
        // browsers pass over white space and control characters within a scheme
        var target = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return LINKS.contains(name) && (target.startsWith("javascript:") || target.startsWith("vbscript:"))
                || LINKS.contains(name) && target.startsWith("data:") && !target.startsWith("data:image/");
    }

    private static Set<Omission> omitted(Document document) {
        var omissions = EnumSet.noneOf(Omission.class);
        if (!document.select("img, picture, video, audio, svg, canvas, math").isEmpty()) {
            omissions.add(Omission.PICTURES);
        }
        if (!document.select("form, input, select, textarea, button").isEmpty()) {
            omissions.add(Omission.FORM_FIELDS);
        }
        if (!document.select("style, [style], [class], link[rel=stylesheet], td[colspan], td[rowspan]")
                .isEmpty()) {
            omissions.add(Omission.LAYOUT);
        }
        if (document.select("a[href]").stream().anyMatch(HtmlText::leadsNowhere)) {
            omissions.add(Omission.LINK_TARGETS);
        }
        return omissions;
    }

    private static boolean leadsNowhere(Element link) {
        return !link.attr("href").strip().matches("(?i)(https?://|mailto:|#).*");
    }
}
