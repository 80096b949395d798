package org.zajedno.kit.testing;

import java.util.ArrayList;
import java.util.List;

/** The last argument of a call in Java's source, read as one or more sentences with places for what is no literal. */
final class CallArgument {

    private final String source;
    private final int start;

    /** @param start behind the call's opening bracket */
    CallArgument(String source, int start) {
        this.source = source;
        this.start = start;
    }

    /** Two where a condition chooses between them; none where the argument is no text. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (var text : lastArgument().split("[?:](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            var sentence = sentence(text);
            if (sentence.contains(" ")) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private String lastArgument() {
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int at = start; at < source.length(); at++) {
            char here = source.charAt(at);
            if (here == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && here == '(') {
                depth++;
            } else if (!quoted && here == ')' && depth-- == 0) {
                return source.substring(from, at);
            } else if (!quoted && here == ',' && depth == 0) {
                from = at + 1;
            }
        }
        return "";
    }

    /** Literals as they are, anything between them as {0}, {1} and so on. */
    private static String sentence(String expression) {
        var sentence = new StringBuilder();
        int places = 0;
        for (var part : expression.split("\\+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            var stripped = part.strip();
            if (stripped.startsWith("\"") && stripped.endsWith("\"") && stripped.length() > 1) {
                sentence.append(stripped, 1, stripped.length() - 1);
            } else {
                sentence.append('{').append(places++).append('}');
            }
        }
        return sentence.toString();
    }
}
