package org.zajedno.kit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.zajedno.kit.language.MultilingualFilter;
import org.zajedno.kit.language.ShownText;

/**
 * Says what {@link ShownText} is: a string in JSON, a text per language in the multilingual form. For the latter every schema
 * that has such a text gets a sibling, because generated clients cannot hold a value of either kind.
 */
final class MultilingualSchemas {

    private static final String SUFFIX = "InAllLanguages";
    private static final String SHOWN = RequiredProperties.COMPONENT + ShownText.SCHEMA;
    private static final String ALL = RequiredProperties.COMPONENT + "LocalizedText";

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    MultilingualSchemas(OpenAPI contract) {
        this.contract = contract;
        this.schemas = contract.getComponents().getSchemas() == null
                ? Map.of()
                : contract.getComponents().getSchemas();
    }

    void add() {
        var withTexts = new TreeSet<>(List.of(ShownText.SCHEMA));
        while (schemas.entrySet().stream()
                .filter(entry -> !withTexts.contains(entry.getKey()))
                .filter(entry -> refersTo(entry.getValue(), withTexts))
                .toList()
                .stream()
                .map(entry -> withTexts.add(entry.getKey()))
                .reduce(false, Boolean::logicalOr)) {
            // until nothing more is found
        }
        withTexts.remove(ShownText.SCHEMA);
        contents().forEach(content -> offer(content, withTexts));
        var siblings = withTexts.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> sibling(named(name), withTexts),
                        (one, _) -> one,
                        LinkedHashMap::new));
        siblings.forEach((name, sibling) -> contract.getComponents().addSchema(name + SUFFIX, sibling));
        withTexts.forEach(name -> resolve(named(name)));
        contract.getComponents().removeSchema(ShownText.SCHEMA);
    }

    private Schema named(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }

    private Stream<Content> contents() {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(response -> response.getContent())
                .filter(content -> content != null && content.hasMediaType("application/json"));
    }

    private static void offer(Content content, TreeSet<String> withTexts) {
        var schema = content.getMediaType("application/json").getSchema();
        if (schema != null && refersTo(schema, withTexts)) {
            content.addMediaType(
                    MultilingualFilter.MEDIA_TYPE, OASFactory.createMediaType().schema(sibling(schema, withTexts)));
        }
    }

    private static boolean refersTo(Schema schema, TreeSet<String> names) {
        return schema.getRef() != null
                        && schema.getRef().startsWith(RequiredProperties.COMPONENT)
                        && names.contains(schema.getRef().substring(RequiredProperties.COMPONENT.length()))
                || SchemaCorrections.parts(schema).anyMatch(part -> refersTo(part, names));
    }

    /** The same with all languages; what holds no text is shared. */
    private static Schema sibling(Schema schema, TreeSet<String> withTexts) {
        if (SHOWN.equals(schema.getRef())) {
            return OASFactory.createSchema().ref(ALL);
        }
        var withShown = new TreeSet<>(withTexts);
        withShown.add(ShownText.SCHEMA);
        if (!refersTo(schema, withShown)) {
            return schema;
        }
        var sibling = OASFactory.createSchema()
                .ref(schema.getRef() == null ? null : schema.getRef() + SUFFIX)
                .description(schema.getDescription())
                .type(schema.getAnyOf() == null ? schema.getType() : null)
                .minItems(schema.getMinItems())
                .maxItems(schema.getMaxItems())
                .required(schema.getRequired() == null ? null : new ArrayList<>(schema.getRequired()));
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> sibling.addProperty(name, sibling(property, withTexts)));
        }
        if (schema.getItems() != null) {
            sibling.items(sibling(schema.getItems(), withTexts));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            sibling.additionalPropertiesSchema(sibling(schema.getAdditionalPropertiesSchema(), withTexts));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(alternative -> sibling.addAnyOf(sibling(alternative, withTexts)));
        }
        return sibling;
    }

    private static void resolve(Schema schema) {
        var shown = SHOWN.equals(schema.getRef());
        var nullable = schema.getAnyOf() != null
                && schema.getAnyOf().stream().anyMatch(alternative -> SHOWN.equals(alternative.getRef()));
        if (shown) {
            schema.ref(null).type(List.of(Schema.SchemaType.STRING));
        } else if (nullable) {
            schema.anyOf(null).type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL));
        }
        SchemaCorrections.parts(schema).forEach(MultilingualSchemas::resolve);
    }
}
