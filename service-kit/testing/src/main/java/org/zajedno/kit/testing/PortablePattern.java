package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EcmaError;
import org.mozilla.javascript.ScriptableObject;

/**
 * Whether a pattern means the same to ECMAScript (with the flag u and without), to Python and to Java, to whoever searches
 * for it and to whoever matches it from the start.
 */
final class PortablePattern {

    private static final Pattern ESCAPES = Pattern.compile("\\\\([sS./\\\\^$*+?()\\[\\]{}|]|u[0-9A-Fa-f]{4})");
    private static final Pattern SPECIAL_GROUPS = Pattern.compile("\\(\\?(?![:=!])");
    private static final Pattern SET_OPERATORS = Pattern.compile("&&|--|~~|\\|\\|");

    private PortablePattern() {}

    /** What is wrong with the pattern of a schema, or with the schema's examples for it; empty if nothing. */
    static List<String> faults(JsonNode schema) {
        var pattern = schema.get("pattern").asText();
        var examples = StreamSupport.stream(schema.path("examples").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var rest = ESCAPES.matcher(pattern).replaceAll("");
        var faults = new ArrayList<String>();
        if (rest.contains("\\")) {
            faults.add(pattern + " has an escape that some engine lacks or reads otherwise");
        }
        if (SPECIAL_GROUPS.matcher(rest).find()) {
            faults.add(pattern + " has a group that some engine lacks");
        }
        if (SET_OPERATORS.matcher(rest).find()) {
            faults.add(pattern + " has what is an operator in the sets of some engine");
        }
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            faults.add(pattern + " has no anchors");
        }
        for (var flags : List.of("", "u")) {
            faults.addAll(faultsInEcmaScript(pattern, flags, examples));
        }
        return faults;
    }

    private static List<String> faultsInEcmaScript(String pattern, String flags, List<String> examples) {
        try (var engine = Context.enter()) {
            engine.setLanguageVersion(Context.VERSION_ES6);
            var scope = engine.initSafeStandardObjects();
            var expression = engine.newObject(scope, "RegExp", new Object[] {pattern, flags});
            return examples.stream()
                    .filter(example ->
                            ScriptableObject.callMethod(expression, "test", new Object[] {example}) != Boolean.TRUE)
                    .map(example -> pattern + " with the flags '" + flags + "' does not find " + example)
                    .toList();
        } catch (EcmaError refused) {
            return List.of(pattern + " with the flags '" + flags + "': " + refused.getMessage());
        }
    }
}
