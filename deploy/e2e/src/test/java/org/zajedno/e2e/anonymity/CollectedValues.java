package org.zajedno.e2e.anonymity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that a caller has come by, by the names and the places under which they were found. */
final class CollectedValues {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/\"]+)?(/(?:v\\d+|oai)[^\\s\"<>]*)");
    private static final int SHORT = 60;

    /** Of each kind, which is the name of the field, or the field's place in replies to a path where it is only an id. */
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    /** What is short and no id, by the name of the field. */
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    private final Set<String> addresses = new LinkedHashSet<>();

    /** @param template the path with its parameters open */
    void add(ApiReply apiReply, String template) {
        var collection = template.replaceAll("/\\{[^}]+}", "");
        for (var header : List.of("location", "link", "content-location")) {
            apiReply.headers().getOrDefault(header, List.of()).forEach(value -> take(collection, header, value));
        }
        if (apiReply.isJson()) {
            take(ReplyReader.json(apiReply.text()), collection, "");
        } else if (apiReply.mediaType().startsWith("text")) {
            take(collection, "text", apiReply.text());
        }
    }

    private void take(JsonNode node, String collection, String field) {
        if (node.isObject()) {
            node.properties()
                    .forEach(part -> take(
                            part.getValue(), collection, part.getKey().equals("id") ? field + ".id" : part.getKey()));
        } else if (node.isArray()) {
            node.forEach(element -> take(element, collection, field));
        } else if (!node.isNull()) {
            take(collection, field, node.asText());
        }
    }

    private void take(String collection, String field, String value) {
        var found =
                ReplyReader.ID.matcher(value).results().map(id -> id.group()).toList();
        var kind = field.endsWith(".id") || field.equals("text") ? collection + " " + field : field;
        found.forEach(
                id -> ids.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(id));
        if (found.isEmpty() && !value.isBlank() && value.length() <= SHORT) {
            values.computeIfAbsent(field.replaceFirst("s$", ""), _ -> new LinkedHashSet<>())
                    .add(value);
        }
        ADDRESS.matcher(value).results().map(address -> address.group(1)).forEach(addresses::add);
    }

    Map<String, Set<String>> ids() {
        return ids;
    }

    Set<String> addresses() {
        return addresses;
    }

    /** Values that stood under this name, or under one that ends in it or begins with it. */
    Collection<String> values(String name, int most) {
        var found = new ArrayList<>(values.getOrDefault(name, Set.of()));
        values.forEach((field, some) -> {
            if (!field.equals(name) && (field.toLowerCase(Locale.ROOT).endsWith(name) || field.startsWith(name))) {
                found.addAll(some);
            }
        });
        return found.stream().distinct().limit(most).toList();
    }

    /** The identifiers and short values in these replies alone, by the name of a parameter. */
    static Set<String> in(Collection<ApiReply> replies, ApiContract.Parameter parameter) {
        var within = new CollectedValues();
        replies.stream().filter(ApiReply::isJson).forEach(apiReply -> within.add(apiReply, ""));
        var found = new LinkedHashSet<String>();
        if (parameter.isId()) {
            within.ids.values().forEach(found::addAll);
        } else {
            found.addAll(within.values(parameter.name(), Integer.MAX_VALUE));
        }
        return found;
    }
}
