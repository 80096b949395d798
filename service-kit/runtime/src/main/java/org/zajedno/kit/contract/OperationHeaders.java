package org.zajedno.kit.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that follow from what an operation does: conditions, repetitions, and where a created thing is. */
final class OperationHeaders {

    static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String MODIFIED_SINCE = "modifiedSince";
    private static final String MODIFIED_UNTIL = "Modified-Until";
    static final String RETRY_AFTER = "RetryAfter";
    private static final String ACCEPT_LANGUAGE = "AcceptLanguage";

    private final Set<String> conditional;

    OperationHeaders(OpenAPI contract) {
        conditional = contract.getPaths().getPathItems().entrySet().stream()
                .filter(path ->
                        path.getValue().getOperations().values().stream().anyMatch(OperationHeaders::takesCondition))
                .map(path -> path.getKey())
                .collect(Collectors.toUnmodifiableSet());
        contract.getComponents()
                .addParameter(
                        ACCEPT_LANGUAGE,
                        OASFactory.createParameter()
                                .name("Accept-Language")
                                .in(Parameter.In.HEADER)
                                .description(
                                        "The languages of the reader, best first (RFC 9110): texts and refusals are"
                                                + " chosen by it, and Content-Language names the choice. For texts in all of their"
                                                + " languages see Accept in the description of this document")
                                .schema(text())
                                .example("sr-Latn, en;q=0.5"))
                .addHeader(
                        RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("After how many seconds to come again")
                                .schema(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.INTEGER))
                                        .addExample(5)))
                .addHeader(
                        ETAG,
                        OASFactory.createHeader()
                                .description("The version of what was read; a change sends it back as If-Match")
                                .schema(text().addExample("\"3.en\"")))
                .addHeader(
                        MODIFIED_UNTIL,
                        OASFactory.createHeader()
                                .description(
                                        "Where modifiedSince was asked: with what to ask next. What was changed later may not be told yet, what was changed shortly before is told again")
                                .schema(text().format("date-time").addExample("2021-04-19T13:00:00Z")))
                .addHeader(
                        LOCATION,
                        OASFactory.createHeader()
                                .description("The path of what was created")
                                .schema(text().format("uri-reference")
                                        .addExample("/v1/studies/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11")));
    }

    void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref(ACCEPT_LANGUAGE));
        if (creates(operation)) {
            operation.addParameter(idempotencyKey());
            operation.getResponses().getAPIResponse("201").addHeader(LOCATION, header(LOCATION));
        }
        find(operation, IF_MATCH).ifPresent(OperationHeaders::describe);
        var told = operation.getResponses().getAPIResponse("200");
        if (told == null) {
            return;
        }
        if (find(operation, MODIFIED_SINCE).isPresent()) {
            told.addHeader(MODIFIED_UNTIL, header(MODIFIED_UNTIL));
        }
        if (takesCondition(operation)) {
            told.addHeader(ETAG, header(ETAG));
        } else if (method == PathItem.HttpMethod.GET && (isChangedByCondition(path) || isPublicList(operation))) {
            told.addHeader(ETAG, header(ETAG));
            operation.addParameter(ifNoneMatch());
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("What the caller has is still the latest"));
        }
    }

    static boolean creates(Operation operation) {
        return operation.getResponses().hasAPIResponse("201");
    }

    static boolean takesCondition(Operation operation) {
        return find(operation, IF_MATCH).isPresent();
    }

    private static boolean isPublicList(Operation operation) {
        var content = operation.getResponses().getAPIResponse("200").getContent();
        return (operation.getSecurity() == null || operation.getSecurity().isEmpty())
                && content != null
                && content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && PageSchemaNames.isPage(schema.getRef()));
    }

    private boolean isChangedByCondition(String path) {
        return conditional.contains(path)
                || path.endsWith("}") && conditional.stream().anyMatch(other -> other.startsWith(path + "/"));
    }

    private static Optional<Parameter> find(Operation operation, String name) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    /** Who takes it only sometimes says so in words of its own. */
    private static void describe(Parameter ifMatch) {
        ifMatch.example("\"3\"");
        if (ifMatch.getDescription() == null) {
            ifMatch.required(true).description("The ETag of the version that is changed; * takes whatever is there");
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "Sent again with the same key and body within 24 hours, the request has no second effect and gets"
                                + " the same reply; with another body 422, while the first still runs 409")
                .schema(text().minLength(1).maxLength(100))
                .example("5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11");
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name(IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description("The ETag of what the caller has")
                .schema(text())
                .example("\"3.en\"");
    }

    private static Header header(String name) {
        return OASFactory.createHeader().ref(name);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
