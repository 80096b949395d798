package org.zajedno.panels.document;

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
 * than dropped, because the original is kept as it came; what is not shown or only looks otherwise is left out and listed.
 */
final class HtmlTextReader {

    private static final String ACTIVE =
            "script, iframe, frame, frameset, object, embed, applet, portal, base, meta[http-equiv=refresh],"
                    + " link[rel~=(?i)import|preload|prefetch], template[shadowrootmode], svg animate, svg set, svg"
                    + " foreignObject";
    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster");

    /** What browsers set apart as blocks and is of no meaning for a text. */
    private static final String OTHER_BLOCKS =
            "details, summary, fieldset, legend, form, nav, aside, hgroup, search, center,"
                    + " dialog, menu, select, option, textarea, button";

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
            .addTags("strong", "b", "em", "i", "u", "sub", "sup", "br", "a")
            .addTags("img")
            .addAttributes("img", HtmlBlockReader.PICTURE)
            .addAttributes(":all", HtmlBlockReader.LEAD)
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private HtmlTextReader() {}

    static StructuredText read(String html) {
        return read(html, new CharacterAccount(), HtmlCharacterScan.of(html));
    }

    /** @param charactersOfTheFile those of the file that the HTML was made of */
    static StructuredText read(String html, CharacterAccount account, String charactersOfTheFile) {
        var document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        refuseActive(document);
        // what only our readers may say
        document.select("[" + HtmlBlockReader.LEAD + "]").forEach(element -> element.removeAttr(HtmlBlockReader.LEAD));
        document.select("[" + HtmlBlockReader.PICTURE + "]")
                .forEach(element -> element.removeAttr(HtmlBlockReader.PICTURE));
        document.select("img[src^=data:image/]")
                .forEach(image -> image.attr(HtmlBlockReader.PICTURE, image.attr("src")));
        noteOmissions(document, account);
        new HiddenHtmlFilter(document, account).takeOut();
        HtmlListNumbering.set(document);
        document.select(OTHER_BLOCKS).tagName("div");
        return structured(document.body(), account, charactersOfTheFile);
    }

    /** The text of a tree that a reader of another format has built. */
    static StructuredText structured(Element body, CharacterAccount account, String charactersOfTheFile) {
        body.select("a[href]").stream()
                .filter(HtmlTextReader::leadsNowhere)
                .forEach(link -> account.mention(Omission.LINK_TARGETS, link.attr("href")));
        var document = Document.createShell("");
        document.body().replaceWith(body.tagName("body"));
        return new HtmlBlockReader(account)
                .read(new Cleaner(SAFE).clean(document).body(), charactersOfTheFile);
    }

    private static void refuseActive(Document document) {
        var acts = !document.select(ACTIVE).isEmpty()
                || document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(HtmlTextReader::acts);
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

    private static void noteOmissions(Document document, CharacterAccount account) {
        note(account, document, Omission.PICTURES, "img, picture, video, audio, svg, canvas, math");
        note(account, document, Omission.FORM_FIELDS, "form, input, select, textarea, button");
        note(
                account,
                document,
                Omission.LAYOUT,
                "style, [style], [class], link[rel=stylesheet], td[colspan], td[rowspan]");
        document.select("[alt]").forEach(picture -> account.mention(Omission.PICTURES, picture.attr("alt")));
        document.select("meta[name=author], meta[name=generator]")
                .forEach(meta -> account.mention(Omission.PROPERTIES, meta.attr("content")));
        document.select("input[value]:not([type=hidden])")
                .forEach(field -> account.mention(Omission.FORM_FIELDS, field.attr("value")));
    }

    private static void note(CharacterAccount account, Document document, Omission omission, String selector) {
        if (!document.select(selector).isEmpty()) {
            account.note(omission);
        }
    }

    private static boolean leadsNowhere(Element link) {
        return !link.attr("href").strip().matches("(?i)(https?://|mailto:|#).*");
    }
}
