package org.zajedno.kit.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says which properties a reply always has: all that may not be null. Of what callers send as well, the rules of the input say
 * what is required.
 */
final class RequiredProperties {

    static final String COMPONENT = "#/components/schemas/";

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    RequiredProperties(OpenAPI contract) {
        this.contract = contract;
        this.schemas = contract.getComponents().getSchemas();
    }

    void complete() {
        var onlyTold = named(operations().flatMap(RequiredProperties::told));
        onlyTold.removeAll(named(operations().flatMap(RequiredProperties::asked)));
        onlyTold.stream()
                .map(schemas::get)
                .filter(schema -> schema.getProperties() != null && schema.getRequired() == null)
                .forEach(RequiredProperties::require);
    }

    private static void require(Schema schema) {
        var required = schema.getProperties().entrySet().stream()
                .filter(property -> !mayBeNull(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!required.isEmpty()) {
            schema.required(new ArrayList<>(required));
        }
    }

    private static boolean mayBeNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(RequiredProperties::mayBeNull);
    }

    private Stream<Operation> operations() {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Content> told(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().map(response -> response.getContent());
    }

    private static Stream<Content> asked(Operation operation) {
        var body = operation.getRequestBody();
        return body == null ? Stream.empty() : Stream.of(body.getContent());
    }

    /** The names of the schemas that some contents are made of. */
    private Set<String> named(Stream<Content> contents) {
        var names = new HashSet<String>();
        contents.filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(type -> type.getSchema())
                .filter(Objects::nonNull)
                .forEach(schema -> gather(schema, names));
        return names;
    }

    private void gather(Schema schema, Collection<String> names) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(COMPONENT.length());
            if (names.add(name)) {
                gather(Objects.requireNonNull(schemas.get(name), name), names);
            }
        }
        SchemaCorrections.parts(schema).forEach(part -> gather(part, names));
    }
}
