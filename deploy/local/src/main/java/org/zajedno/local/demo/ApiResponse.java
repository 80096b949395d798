package org.zajedno.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/** What came back. */
public record ApiResponse(String user, String method, String path, int status, HttpHeaders headers, String body) {
    private static final int SHOWN = 700;

    /** The body as JSON; fails where it is none. */
    public JsonNode json() {
        try {
            return DemoData.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new DemoStepException(request() + " answered " + status + " with something that is no JSON.");
        }
    }

    /** A value of the body by JSON pointer; empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asText("");
    }

    public String id() {
        return text("/id");
    }

    /** What a page holds. */
    public List<JsonNode> items() {
        return StreamSupport.stream(json().path("items").spliterator(), false).toList();
    }

    /** The entity tag; empty where there is none. */
    public String etag() {
        return header("ETag");
    }

    /** A header's first value; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This reply, if it has that status; else the step has failed. */
    public ApiResponse expect(int wanted) {
        if (status != wanted) {
            throw new DemoStepException("%s as %s answered %d, not %d: %s"
                    .formatted(
                            request(), user, status, wanted, body.length() > SHOWN ? body.substring(0, SHOWN) : body));
        }
        return this;
    }

    /** Method and path, with ids cut short for reading. */
    public String request() {
        return method + " " + path.replaceAll("([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "$1…");
    }
}
