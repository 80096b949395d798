package org.zajedno.panels.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Entities;

/**
 * The words of one block and their inline markup, built side by side so that the one is the text of the other. White space is
 * folded as HTML says; an element that the block's end cuts is closed and opened again in the next block.
 */
final class Line {

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

    void say(String words) {
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
    Line next() {
        var next = new Line();
        next.open.addAll(open);
        return next;
    }

    String text() {
        return text.toString().strip().matches("[|\\s]*") ? "" : text.toString();
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
        text.append(waiting);
        html.append(waiting.equals("\n") ? "\n<br>" : waiting);
        waiting = "";
        openWaiting();
        text.append(character);
        html.append(Entities.escape(character));
    }

    private void openWaiting() {
        open.stream().skip(written).filter(mark -> !mark.name().isEmpty()).forEach(mark -> html.append(mark.opening()));
        written = open.size();
    }
}
