package org.zajedno.kit.contract;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names each page by what callers know of its items, instead of by the class that these are made by. */
final class PageSchemaNames {

    private static final String PAGE = "Page";

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;

    PageSchemaNames(OpenAPI contract) {
        this.contract = contract;
        this.schemas = Objects.requireNonNullElse(contract.getComponents().getSchemas(), Map.of());
    }

    void give() {
        var names = new TreeMap<String, String>();
        schemas.forEach((name, schema) -> {
            if (name.startsWith(PAGE)
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("next")) {
                var items = Objects.requireNonNull(schema.getProperties().get("items"), name);
                names.put(name, PAGE + nameOf(items.getItems()));
            }
        });
        names.forEach((former, name) -> {
            var schema = schemas.get(former);
            contract.getComponents().removeSchema(former);
            contract.getComponents().addSchema(name, schema);
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(response -> response.getContent())
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(type -> type.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null && names.containsKey(nameOf(schema)))
                .forEach(schema -> schema.ref(RequiredProperties.COMPONENT + names.get(nameOf(schema))));
    }

    /** Whether a reference, null if there is none, leads to a page of a list. */
    static boolean isPage(String ref) {
        return ref != null && ref.startsWith(RequiredProperties.COMPONENT + PAGE);
    }

    private static String nameOf(Schema schema) {
        return schema.getRef().substring(RequiredProperties.COMPONENT.length());
    }
}
