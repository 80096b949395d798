package org.zajedno.kit.contract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Takes from the scanned schemas what contradicts itself and would mislead a generator of clients. */
final class SchemaCorrections {

    private static final Set<String> NOT_BLANK = Set.of("\\S", "(?s).*\\S.*");
    /** The same to whoever searches for it and to whoever matches it from the start, as clients in Python do. */
    private static final String NOT_BLANK_ANYWHERE = "^\\s*\\S[\\s\\S]*$";

    private final OpenAPI contract;

    SchemaCorrections(OpenAPI contract) {
        this.contract = contract;
    }

    void mend() {
        var schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(SchemaCorrections::mend);
        // scanned with the format of a time that has an offset
        if (schemas.containsKey("LocalDateTime")) {
            schemas.get("LocalDateTime").format("local-date-time");
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(SchemaCorrections::parametersOf)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(SchemaCorrections::mend);
    }

    private static Stream<Parameter> parametersOf(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream();
    }

    private static void mend(Schema schema) {
        typeAsReferred(schema);
        asText(schema);
        readableEverywhere(schema);
        typedDefault(schema);
        parts(schema).forEach(SchemaCorrections::mend);
    }

    /** The type beside a reference repeats it, or denies the null that the alternatives allow. */
    private static void typeAsReferred(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
    }

    /** A value that is written as a string is scanned as the object that it is in Java, too. */
    private static void asText(Schema schema) {
        var types = schema.getType();
        if (types != null && types.contains(Schema.SchemaType.STRING) && types.contains(Schema.SchemaType.OBJECT)) {
            schema.type(List.of(Schema.SchemaType.STRING)).properties(null);
        }
    }

    /**
     * A pattern as ECMAScript, Python and Java read alike: it is searched for there, and matched as a whole here, so that it needs
     * anchors; and not every engine has classes of Unicode or flags inside. What is written out is a little wider at most.
     */
    private static void readableEverywhere(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern == null) {
            return;
        }
        if (NOT_BLANK.contains(pattern)) {
            schema.pattern(NOT_BLANK_ANYWHERE);
            return;
        }
        var plain = pattern.replace("\\p{L}\\p{N}", "0-9A-Za-z\\u00AA-\\uFFEF");
        schema.pattern(plain.startsWith("^") ? plain : plain.contains("|") ? "^(?:" + plain + ")$" : "^" + plain + "$");
    }

    private static void typedDefault(Schema schema) {
        if (schema.getDefaultValue() instanceof String value && schema.getType() != null) {
            if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
                schema.defaultValue(Integer.valueOf(value));
            } else if (schema.getType().contains(Schema.SchemaType.BOOLEAN)) {
                schema.defaultValue(Boolean.valueOf(value));
            }
        }
    }

    /** The schemas of which one is made. */
    static Stream<Schema> parts(Schema schema) {
        var properties =
                schema.getProperties() == null ? Stream.<Schema>empty() : schema.getProperties().values().stream();
        var alternatives = schema.getAnyOf() == null ? Stream.<Schema>empty() : schema.getAnyOf().stream();
        var contents = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
        return Stream.of(properties, alternatives, contents)
                .flatMap(part -> part)
                .filter(Objects::nonNull);
    }
}
