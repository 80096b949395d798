package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a contract has one name for one thing; what has another one is said in words. */
final class ContractNames {

    private static final Map<String, Set<String>> VERBS =
            Map.of("GET", Set.of("get", "list"), "PUT", Set.of("change"), "DELETE", Set.of("delete"));
    // the noun of such a step is another word
    private static final Set<String> NO_NOUNS = Set.of(
            "accept",
            "acknowledge",
            "approve",
            "cancel",
            "check",
            "close",
            "complete",
            "confirm",
            "decide",
            "decline",
            "freeze",
            "invalidate",
            "open",
            "pay",
            "publish",
            "refuse",
            "reject",
            "reopen",
            "respond",
            "retract",
            "said",
            "screen",
            "take",
            "void",
            "withdraw");
    // what stands before the name of a thing when it plays a part: the site and the former site
    private static final String PART = "earlier|former|source|[a-z]+ed";
    private static final int STEM = 3;
    private static final String INFLECTED = "(s|e?d|ing)?";
    private static final String WORD_BORDER = "(?<=[a-z0-9])(?=[A-Z])|[-._ ]+";

    private final EmittedContract emittedContract;
    private final Map<String, String> otherWords;
    private final List<String> faults = new ArrayList<>();

    private ContractNames(EmittedContract emittedContract, Map<String, String> otherWords) {
        this.emittedContract = emittedContract;
        this.otherWords = otherWords;
    }

    /**
     * What is named otherwise than the rule says; empty if nothing.
     *
     * @param otherWords words that the contract does not use, each with the word that it uses for the same
     */
    static List<String> faults(EmittedContract emittedContract, Map<String, String> otherWords) {
        var names = new ContractNames(emittedContract, otherWords);
        emittedContract.operations().forEach(operation -> {
            names.verb(operation);
            names.noun(operation);
            names.idsInPath(operation);
            names.words(operation);
        });
        names.schemas();
        names.idsOfOneThing();
        return names.faults;
    }

    private void verb(EmittedContract.Operation operation) {
        var verb = words(operation.id()).getFirst();
        var noun = lastNoun(operation.path());
        var things = !operation.path().endsWith("}") && isPlural(noun);
        if (operation.method().equals("POST")) {
            refuse(things != verb.equals("create"), operation, "creates one of many, and only then is called create…");
        } else {
            var verbs = VERBS.getOrDefault(operation.method(), Set.of());
            refuse(!verbs.contains(verb), operation, "is called " + verbs);
        }
        if (operation.method().equals("GET")) {
            refuse(
                    isList(operation, things) != verb.equals("list"),
                    operation,
                    "shows many, and only then is called list…");
        }
    }

    /** The last noun of the path is heard in the name: approval in approve, closing in close. */
    private void noun(EmittedContract.Operation operation) {
        var noun = lastNoun(operation.path());
        var heard = words(noun).stream()
                .anyMatch(word -> words(operation.id()).stream()
                        .anyMatch(other -> stem(other).equals(stem(word))));
        refuse(!heard, operation, "is not called by the last noun of its path");
        for (var segment : operation.path().split("/")) {
            refuse(
                    NO_NOUNS.contains(segment) || segment.endsWith("ed"),
                    operation,
                    "has no noun in its path: " + segment);
        }
        refuse(
                noun.endsWith("ing") && !operation.method().equals("POST"),
                operation,
                "is no step, and its path ends with one: " + noun);
    }

    private void idsInPath(EmittedContract.Operation operation) {
        var segments = operation.path().split("/");
        for (int i = 1; i < segments.length; i++) {
            var thing = segments[i - 1];
            if (segments[i].equals("{id}")) {
                refuse(!thing.endsWith("}"), operation, "has an id that does not say of what");
            } else if (segments[i].endsWith("Id}")) {
                refuse(!segments[i].equals("{" + idOf(thing) + "}"), operation, "has another id than " + idOf(thing));
            }
        }
    }

    private void words(EmittedContract.Operation operation) {
        var definition = operation.definition();
        var where = operation.method() + " " + operation.path();
        useNoOtherWord(where, operation.path().replaceAll("\\{|}", ""));
        useNoOtherWord(where, operation.id());
        useNoOtherWord(where, definition.path("summary").asText());
        definition.path("tags").forEach(tag -> useNoOtherWord(where, tag.asText()));
        parameters(operation).forEach(parameter -> {
            useNoOtherWord(where, parameter.path("name").asText());
            useNoOtherWord(where, parameter.path("description").asText());
        });
        definition
                .path("responses")
                .forEach(response ->
                        useNoOtherWord(where, response.path("description").asText()));
    }

    private void schemas() {
        emittedContract.document().at("/components/schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> {
                    useNoOtherWord(schema.getKey(), schema.getKey());
                    useNoOtherWord(
                            schema.getKey(),
                            schema.getValue().path("description").asText());
                    schema.getValue().path("properties").properties().forEach(property -> {
                        var name = schema.getKey() + "." + property.getKey();
                        useNoOtherWord(name, property.getKey());
                        useNoOtherWord(
                                name, property.getValue().path("description").asText());
                        if (isUuid(property.getValue()) && !property.getKey().matches("id|\\w+Ids?")) {
                            faults.add(name + " is an id and does not say so");
                        }
                    });
                });
    }

    /** {@code versionId} beside {@code materialVersionId} is the same thing, called shorter. */
    private void idsOfOneThing() {
        var ids = new TreeSet<String>();
        emittedContract.operations().forEach(operation -> {
            Arrays.stream(operation.path().split("[/{}]+")).forEach(ids::add);
            parameters(operation)
                    .forEach(parameter -> ids.add(parameter.path("name").asText()));
        });
        emittedContract
                .document()
                .at("/components/schemas")
                .forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(ids::add));
        var names = ids.stream()
                .filter(id -> id.matches("\\w+Ids?"))
                .map(id -> id.replaceAll("s$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var shorter : names) {
            var ending = shorter.substring(0, 1).toUpperCase(Locale.ROOT) + shorter.substring(1);
            names.stream()
                    .filter(longer -> longer.endsWith(ending))
                    .filter(longer -> !longer.substring(0, longer.length() - ending.length())
                            .matches(PART))
                    .forEach(longer -> faults.add(shorter + " and " + longer + " name the same thing"));
        }
    }

    private void useNoOtherWord(String where, String text) {
        for (var word : words(text)) {
            otherWords.entrySet().stream()
                    .filter(other -> word.matches(other.getKey() + INFLECTED))
                    .forEach(other -> faults.add(where + " says " + word + " for " + other.getValue()));
        }
    }

    /** A page of things, or all of them. */
    private boolean isList(EmittedContract.Operation operation, boolean things) {
        var schema = operation.definition().at("/responses/200/content/application~1json/schema");
        var reply = emittedContract.resolve(schema).path("properties");
        return reply.has("items") && (things || reply.has("next"));
    }

    private Stream<JsonNode> parameters(EmittedContract.Operation operation) {
        return StreamSupport.stream(operation.definition().path("parameters").spliterator(), false)
                .map(emittedContract::resolve);
    }

    private static boolean isUuid(JsonNode property) {
        return Stream.concat(
                        Stream.of(property, property.path("items")),
                        StreamSupport.stream(property.path("anyOf").spliterator(), false))
                .anyMatch(schema -> schema.path("$ref").asText().endsWith("/UUID")
                        || schema.path("format").asText().equals("uuid"));
    }

    private static String lastNoun(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.endsWith("}"))
                .reduce("", (_, last) -> last);
    }

    private static boolean isPlural(String noun) {
        return words(noun).stream().anyMatch(word -> word.endsWith("s"));
    }

    private static String idOf(String things) {
        var thing = things.endsWith("ies") ? things.replaceAll("ies$", "y") : things.replaceAll("s$", "");
        return words(thing).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                        .transform(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                + "Id";
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9]+|" + WORD_BORDER))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private void refuse(boolean wrong, EmittedContract.Operation operation, String rule) {
        if (wrong) {
            faults.add(operation.method() + " " + operation.path() + " " + operation.id() + " " + rule);
        }
    }
}
