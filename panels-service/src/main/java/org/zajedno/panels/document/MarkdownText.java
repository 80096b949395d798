package org.zajedno.panels.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Takes structured text out of Markdown, tables included; HTML within it meets what all HTML meets. */
final class MarkdownText {

    private static final int DEEPEST = 50;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownText() {}

    static StructuredText read(String markdown) {
        return HtmlText.read(RENDERER.render(PARSER.parse(markdown)), List.of());
    }
}
