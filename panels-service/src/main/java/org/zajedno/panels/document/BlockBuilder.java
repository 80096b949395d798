package org.zajedno.panels.document;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Entities;

/**
 * The words of one block and their inline markup, built side by side so that the one is the text of the other. White space is
 * folded as HTML says; an element that the block's end cuts is closed and opened again in the next block.
 */
final class BlockBuilder {

    private record Mark(String name, String href) {

        String opening() {
            return name.equals("a") ? "<a href=\"" + Entities.escape(href) + "\">" : "<" + name + ">";
        }

        String closing() {
            return "</" + name + ">";
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    /** How many of the open marks stand in the markup already; the others wait for words. */
    private int written;

    private String waiting = "";

    /** What stands before the first word, once there is one. */
    private String lead = "";

    /** What stands in the line and was not said by the file, as what separates cells. */
    private final StringBuilder added = new StringBuilder();

    private boolean hasWords;

    void append(String words) {
        words.codePoints().forEach(point -> {
            if (point == ' ' || point == '\n' || point == '\t' || point == '\r' || point == '\f') {
                space();
            } else if (!Character.isISOControl(point)) {
                put(Character.toString(point));
            }
        });
    }

    /** A new line within the block. */
    void breakOff() {
        waiting = text.isEmpty() ? "" : "\n";
    }

    /** Something between two cells, even where the first is empty. */
    void separate(String between) {
        waiting = "";
        text.append(between);
        html.append(between);
        added.append(between);
    }

    /** Says what the file does not say; that alone makes no line. */
    void add(String words) {
        var had = hasWords;
        append(words);
        hasWords = had;
        added.append(words);
    }

    /** What is to stand before the first word of this line, or of the next one that has words. */
    void lead(String words) {
        lead += words;
    }

    /** Says what was to stand before the first word although there is none. */
    void appendLead() {
        if (!lead.isBlank()) {
            var alone = lead.strip();
            lead = "";
            add(alone);
            hasWords = true;
        }
    }

    void open(String name, String href) {
        var mark = switch (name) {
            case "b" -> "strong";
            case "i" -> "em";
            default -> name;
        };
        // an anchor without a target is no link
        open.addLast(new Mark(mark.equals("a") && href.isEmpty() ? "" : mark, href));
    }

    void close() {
        var mark = open.removeLast();
        if (written > open.size()) {
            written--;
            if (!mark.name().isEmpty()) {
                html.append(mark.closing());
            }
        }
    }

    /** The line that goes on in the next block with the same marks. */
    BlockBuilder next() {
        var next = new BlockBuilder();
        next.open.addAll(open);
        next.lead = lead;
        return next;
    }

    String text() {
        return hasWords ? text.toString() : "";
    }

    String added() {
        return added.toString();
    }

    String html() {
        var whole = new StringBuilder(html);
        Iterator<Mark> innermostFirst = open.descendingIterator();
        for (int left = open.size(); innermostFirst.hasNext(); left--) {
            var mark = innermostFirst.next();
            if (left <= written && !mark.name().isEmpty()) {
                whole.append(mark.closing());
            }
        }
        return whole.toString();
    }

    private void space() {
        if (waiting.isEmpty() && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            waiting = " ";
        }
    }

    private void put(String character) {
        if (joins(character)) {
            return;
        }
        if (!lead.isEmpty()) {
            var first = lead;
            lead = "";
            added.append(first);
            text.append(first);
            html.append(Entities.escape(first));
        }
        text.append(waiting);
        html.append(waiting.equals("\n") ? "\n<br>" : waiting);
        waiting = "";
        openWaiting();
        hasWords |= !Character.isSpaceChar(character.codePointAt(0));
        text.append(character);
        html.append(Entities.escape(character));
    }

    /** An accent that an element of the file cuts off from its letter joins it again. */
    private boolean joins(String accent) {
        if (!waiting.isEmpty()
                || text.isEmpty()
                || Character.getType(accent.codePointAt(0)) != Character.NON_SPACING_MARK) {
            return false;
        }
        var letter = Character.toString(text.codePointBefore(text.length()));
        var joined = Normalizer.normalize(letter + accent, Normalizer.Form.NFC);
        var escaped = Entities.escape(letter);
        if (joined.codePointCount(0, joined.length()) > 1
                || html.lastIndexOf(escaped) != html.length() - escaped.length()) {
            return false;
        }
        text.setLength(text.length() - letter.length());
        html.setLength(html.length() - escaped.length());
        text.append(joined);
        html.append(Entities.escape(joined));
        return true;
    }

    private void openWaiting() {
        open.stream().skip(written).filter(mark -> !mark.name().isEmpty()).forEach(mark -> html.append(mark.opening()));
        written = open.size();
    }
}
