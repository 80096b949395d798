package org.zajedno.kit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Puts a word that stands nowhere else into every text of every JSON body that is sent through it, as far as the service takes
 * it, behind every file and into its name, and into the {@code Idempotency-Key}. What the service refuses with the word in it, because it has to match something, goes
 * as the test wrote it.
 */
final class CanaryFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NO_TEXT = Set.of("uuid", "date", "date-time");
    private static final String KEY = "Idempotency-Key";

    /** A text in a body: where, and how the contract calls it. */
    private record Leaf(JsonPointer at, String name) {}

    private final EmittedContract emittedContract;
    private final ContractConformance contractConformance;
    private final Map<String, String> planted = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    CanaryFilter(EmittedContract emittedContract) {
        this.emittedContract = emittedContract;
        this.contractConformance = new ContractConformance(emittedContract);
    }

    /** Each word, and each account that called, with what it stands for. */
    Map<String, String> planted() {
        return planted;
    }

    /** The texts that the service took with a word in it, as operation and field. */
    Set<String> taken() {
        return taken;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        noteAccount(request.getHeaders().getValue("Authorization"));
        var path = URI.create(request.getURI()).getRawPath();
        var operation = contractConformance.operation(request.getMethod(), path).orElse(null);
        if (operation == null) {
            return context.next(request, expected);
        }
        if (operation.takes(KEY) && !request.getHeaders().hasHeaderWithName(KEY)) {
            request.header(KEY, canary("the key of " + operation.id()));
        }
        if (request.getBody() instanceof String body && operation.bodyType().endsWith("json")) {
            return planting(request, operation, tree(body));
        }
        if (request.getBody() instanceof byte[] file) {
            growFile(request, operation, file);
        }
        return context.next(request, expected);
    }

    private void growFile(FilterableRequestSpecification request, EmittedContract.Operation operation, byte[] file) {
        var grown = new String(file, StandardCharsets.ISO_8859_1) + " " + canary("the file of " + operation.id());
        request.body(grown.getBytes(StandardCharsets.ISO_8859_1));
        var disposition = request.getHeaders().getValue("Content-Disposition");
        if (disposition != null) {
            request.replaceHeader(
                    "Content-Disposition",
                    disposition.replace("filename=\"", "filename=\"" + canary("the file name of " + operation.id())));
        }
    }

    private void noteAccount(@Nullable String authorization) {
        if (authorization != null && authorization.startsWith("Bearer ey")) {
            var claims = tree(
                    new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), StandardCharsets.UTF_8));
            planted.put(claims.path("sub").asText(), "an account");
        }
    }

    private Response planting(
            FilterableRequestSpecification request, EmittedContract.Operation operation, JsonNode body) {
        var leaves = new LinkedHashMap<JsonPointer, Leaf>();
        collect(body, operation.bodySchema(), JsonPointer.empty(), operation.id(), leaves);
        var all = List.copyOf(leaves.values());
        var response = sent(request, body, all);
        for (var wanted = all; isRefused(response) && !wanted.isEmpty(); ) {
            wanted = withoutNamed(wanted, response);
            response = sent(request, body, wanted);
        }
        return response;
    }

    /** The leaves that a refusal does not name; where it names none of them, none at all. */
    private static List<Leaf> withoutNamed(List<Leaf> leaves, Response refused) {
        List<String> named = refused.contentType().endsWith("json")
                ? refused.jsonPath().getList("violations.field", String.class)
                : null;
        if (named == null) {
            return List.of();
        }
        var kept = leaves.stream()
                .filter(leaf -> named.stream().noneMatch(field -> isAt(leaf, field)))
                .toList();
        return kept.size() < leaves.size() ? kept : List.of();
    }

    private static boolean isAt(Leaf leaf, String field) {
        return leaf.at().toString().substring(1).replace('/', '.').startsWith(field.replaceAll("\\[(\\d+)]", ".$1"));
    }

    private static boolean isRefused(Response response) {
        return response.statusCode() >= 400 && response.statusCode() < 500;
    }

    private Response sent(FilterableRequestSpecification request, JsonNode body, List<Leaf> leaves) {
        var text = body.deepCopy();
        leaves.forEach(leaf -> plant(text, leaf));
        var headers = request.getHeaders().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Content-Type", "")))
                .toList();
        var response = RestAssured.given()
                .noFilters()
                .headers(new Headers(headers))
                .contentType("application/json")
                .urlEncodingEnabled(false)
                .body(text.toString().getBytes(StandardCharsets.UTF_8))
                .request(request.getMethod(), request.getURI());
        if (response.statusCode() < 400) {
            leaves.forEach(leaf -> taken.add(leaf.name()));
        }
        return response;
    }

    private void plant(JsonNode body, Leaf leaf) {
        var text = body.at(leaf.at()).asText();
        var word = canary(leaf.name());
        var grown = text.contains("@")
                ? text.replaceFirst("@", "." + word + "@")
                : text + (text.contains(" ") ? " " : "") + word;
        var last = leaf.at().last();
        if (body.at(leaf.at().head()) instanceof ObjectNode object) {
            object.put(last.getMatchingProperty(), grown);
        } else if (body.at(leaf.at().head()) instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), grown);
        }
    }

    private String canary(String what) {
        var word = new StringBuilder("zqx");
        for (int rest = count++, letters = 0; letters < 5; letters++, rest /= 20) {
            word.append("bcdfghjklmnprstvwxzq".charAt(rest % 20));
        }
        planted.put(word.toString(), what);
        return word.toString();
    }

    /** The texts that a caller can write by the contract, as operation and field. */
    List<String> writable() {
        var names = new ArrayList<String>();
        for (var operation : emittedContract.operations()) {
            if (!operation.method().equals("GET") && operation.bodyType().endsWith("json")) {
                name(operation.bodySchema(), operation.id(), List.of(), names);
            }
        }
        return names.stream().distinct().toList();
    }

    private void name(JsonNode schema, String name, List<JsonNode> above, List<String> names) {
        var plain = emittedContract.resolve(schema);
        if (above.contains(plain)) {
            return;
        }
        var deeper = new ArrayList<>(above);
        deeper.add(plain);
        alternatives(plain).forEach(part -> name(part, name, deeper, names));
        plain.path("properties")
                .properties()
                .forEach(part -> name(part.getValue(), name + "." + part.getKey(), deeper, names));
        if (plain.path("additionalProperties").isObject()) {
            name(plain.get("additionalProperties"), name, deeper, names);
        }
        if (plain.has("items")) {
            name(plain.get("items"), name, deeper, names);
        }
        if (isFree(plain)) {
            names.add(name);
        }
    }

    private static List<JsonNode> alternatives(JsonNode schema) {
        var found = new ArrayList<JsonNode>();
        for (var kind : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(kind).forEach(found::add);
        }
        return found;
    }

    /** Neither one of some values nor of a form that a machine reads. */
    private static boolean isFree(JsonNode schema) {
        return isText(schema)
                && (!schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asText())
                                .matcher("zqxbcdfg")
                                .find());
    }

    private static boolean isText(JsonNode schema) {
        var type = schema.path("type");
        var isString = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(one -> one.asText().equals("string"))
                : type.asText().equals("string");
        return isString
                && !schema.has("enum")
                && !schema.has("const")
                && !NO_TEXT.contains(schema.path("format").asText());
    }

    private void collect(JsonNode node, JsonNode schema, JsonPointer at, String name, Map<JsonPointer, Leaf> leaves) {
        var plain = emittedContract.resolve(schema);
        alternatives(plain).forEach(part -> collect(node, part, at, name, leaves));
        if (node.isTextual() && isText(plain)) {
            leaves.put(at, new Leaf(at, name));
        }
        node.properties().forEach(field -> {
            var inside = at.appendProperty(field.getKey());
            if (plain.path("properties").has(field.getKey())) {
                var part = plain.get("properties").get(field.getKey());
                collect(field.getValue(), part, inside, name + "." + field.getKey(), leaves);
            } else if (plain.path("additionalProperties").isObject()) {
                collect(field.getValue(), plain.get("additionalProperties"), inside, name, leaves);
            }
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), plain.path("items"), at.appendIndex(index), name, leaves);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
