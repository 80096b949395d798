package org.zajedno.panels.document;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Takes structured text out of Markdown, with tables and struck words; HTML within it meets what all HTML meets. Only
 * letters and digits are accounted for: most other signs are markup.
 */
final class MarkdownTextReader {

    private static final int DEEPEST = 50;
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** The number of an item is counted, not copied; it may be the same for all. */
    private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t>*+-]*)\\d{1,9}[.)](?=\\s|$)");

    private static final Pattern ADDRESS =
            Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@]+@[^\\s<>]+)>");

    /** Not CommonMark, whose parser takes a note of one word for the address of a link and shows it nowhere. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^( {0,3})(?=\\[\\^[^\\]\\s]{1,100}\\]:)");

    private MarkdownTextReader() {}

    static StructuredText read(String markdown) {
        var account = CharacterAccount.ofLetters();
        var document = PARSER.parse(FOOTNOTE.matcher(markdown).replaceAll("$1\\\\"));
        document.accept(new Addresses(account));
        return HtmlTextReader.read(RENDERER.render(document), account, characters(markdown));
    }

    private static String characters(String markdown) {
        return HtmlCharacterScan.of(
                ADDRESS.matcher(NUMBER.matcher(markdown).replaceAll("$1")).replaceAll("$1"));
    }

    /** What of the source is neither shown nor a mark: where links and pictures lead, and how code is called. */
    private static final class Addresses extends AbstractVisitor {

        private final CharacterAccount account;

        Addresses(CharacterAccount account) {
            this.account = account;
        }

        @Override
        public void visit(Link link) {
            account.isKept(link.getDestination());
            leaveOut(Omission.LAYOUT, link.getTitle());
            super.visit(link);
        }

        @Override
        public void visit(Image image) {
            leaveOut(Omission.PICTURES, image.getDestination());
            leaveOut(Omission.PICTURES, image.getTitle());
            // listed when the HTML is read
            account.isKept(words(image));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            leaveOut(Omission.LAYOUT, code.getInfo());
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            leaveOut(Omission.LAYOUT, definition.getLabel());
            leaveOut(Omission.LINK_TARGETS, definition.getDestination());
            leaveOut(Omission.LAYOUT, definition.getTitle());
        }

        private void leaveOut(Omission why, @Nullable String words) {
            if (words != null) {
                account.leaveOut(why, words);
            }
        }

        private static String words(Node node) {
            var words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    words.append(text.getLiteral());
                }
            });
            return words.toString();
        }
    }
}
