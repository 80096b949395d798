package org.zajedno.kit.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem details (RFC 9457) that an operation can answer with. An own description of an operation goes before ours. */
final class ProblemResponses {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String PAGE = "text/html";
    /** Beside a status of its own, what can meet any request. */
    private enum Kind {
        UNREADABLE("400", "Unreadable", "The request or one of its parameters cannot be read"),
        SIGN_IN_NEEDED("401", "SignInNeeded", "There is no valid token"),
        NOT_ALLOWED("403", "NotAllowed", "The caller's role or countries do not allow it"),
        NOT_FOUND("404", "NotFound", "There is none, or not for the caller"),
        CONFLICT(
                "409",
                "Conflict",
                "The present state does not allow it, or somebody changed the same thing at the same moment"),
        STALE("412", "Stale", "It was changed since it was read"),
        INVALID("422", "Invalid", "The input breaks a rule; violations name the fields"),
        CONDITION_MISSING("428", "ConditionMissing", "If-Match is missing"),
        TOO_MANY("429", "TooManyRequests", "Too much at once; Retry-After says after how many seconds to come again"),
        AWAY("503", "Away", "A part is away for now; Retry-After says after how many seconds to come again"),
        OTHER("default", "OtherProblem", "What can meet any request, as a body that is too large");

        private final String status;
        private final String component;
        private final String description;

        Kind(String status, String component, String description) {
            this.status = status;
            this.component = component;
            this.description = description;
        }
    }

    ProblemResponses(OpenAPI contract) {
        var components = contract.getComponents();
        List.of("HttpProblem", "HttpValidationProblem").forEach(components::removeSchema);
        components.addSchema("Problem", problem()).addSchema("Violation", violation());
        for (var kind : Kind.values()) {
            components.addResponse(kind.component, response(kind));
        }
    }

    void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        for (var kind : possible(path, method, operation)) {
            var said = responses.getAPIResponse(kind.status);
            if (said == null || isGeneral(said)) {
                responses.addAPIResponse(
                        kind.status, OASFactory.createAPIResponse().ref(kind.component));
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && status.matches("[45]\\d\\d")) {
                response.content(saidOnAPage(response.getContent()));
            }
        });
    }

    private static Set<Kind> possible(String path, PathItem.HttpMethod method, Operation operation) {
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        var hasBody = operation.getRequestBody() != null;
        var hasQuery = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        // a parameter that the operation does not have makes any request unreadable
        var kinds = EnumSet.of(Kind.OTHER, Kind.UNREADABLE, Kind.TOO_MANY, Kind.AWAY);
        if (!operation.getSecurity().isEmpty()) {
            kinds.addAll(Set.of(Kind.SIGN_IN_NEEDED, Kind.NOT_ALLOWED));
        }
        if (path.contains("{")) {
            kinds.add(Kind.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            kinds.add(Kind.CONFLICT);
        }
        if (OperationHeaders.takesCondition(operation)) {
            kinds.addAll(Set.of(Kind.STALE, Kind.CONDITION_MISSING));
        }
        if (hasBody || hasQuery) {
            kinds.add(Kind.INVALID);
        }
        return kinds;
    }

    /** The framework's own words for 401, 403 and 400 say less than ours. */
    private static boolean isGeneral(APIResponse said) {
        return Set.of("Not Authorized", "Not Allowed", "Bad Request")
                .contains(Objects.requireNonNullElse(said.getDescription(), ""));
    }

    private static APIResponse response(Kind kind) {
        var response =
                OASFactory.createAPIResponse().description(kind.description).content(content());
        return EnumSet.of(Kind.TOO_MANY, Kind.AWAY).contains(kind)
                ? response.addHeader("Retry-After", OASFactory.createHeader().ref(OperationHeaders.RETRY_AFTER))
                : response;
    }

    /** Where people open an address themselves, a page says the same as the problem. */
    private static Content saidOnAPage(Content said) {
        var content = content();
        if (said != null && said.hasMediaType(PAGE)) {
            content.addMediaType(PAGE, said.getMediaType(PAGE));
        }
        return content;
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }

    private static Schema problem() {
        return of(Schema.SchemaType.OBJECT)
                .description("Problem details (RFC 9457); some kinds have members of their own beside these")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty(
                        "type",
                        text("/problems/not-found")
                                .format("uri-reference")
                                .description(
                                        "Stable name of the problem, for programs; leads to a page that explains it"))
                .addProperty("title", text("Not found").description("In the caller's language"))
                .addProperty(
                        "status", of(Schema.SchemaType.INTEGER).format("int32").addExample(404))
                .addProperty(
                        "detail",
                        text("There is nothing here, or it is not for you.")
                                .description("A plain sentence in the caller's language"))
                .addProperty(
                        "instance",
                        text("/v1/studies/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11").format("uri-reference"))
                .addProperty(
                        "violations",
                        of(Schema.SchemaType.ARRAY)
                                .description("What is wrong with the input, field by field")
                                .items(OASFactory.createSchema().ref("Violation")))
                .addProperty(
                        "traceId",
                        text("4bf92f3577b34da6a3ce929d0e0e4736")
                                .description("Of an unforeseen failure: under it the operator finds the cause"));
    }

    private static Schema violation() {
        return of(Schema.SchemaType.OBJECT)
                .description("One input that is wrong")
                .required(List.of("field", "message"))
                .addProperty("field", text("title.sr-Latn").description("Path of the input in the request"))
                .addProperty("message", text("must not be blank"));
    }

    private static Schema text(String example) {
        return of(Schema.SchemaType.STRING).addExample(example);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
