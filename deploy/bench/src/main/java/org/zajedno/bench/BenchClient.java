package org.zajedno.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single requests to the services, as one demo user or another, or as a stranger, whose user is null; anything but success ends the bench. */
final class BenchClient {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BenchStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BenchClient(BenchStack stack) {
        this.stack = stack;
    }

    /** The id of what was created. */
    String created(String service, @Nullable String user, String path, String body)
            throws IOException, InterruptedException {
        return post(service, user, path, body).path("id").asText();
    }

    JsonNode post(String service, @Nullable String user, String path, String body)
            throws IOException, InterruptedException {
        return json(send(service, user, request(service, path).POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    JsonNode get(String service, @Nullable String user, String path) throws IOException, InterruptedException {
        return json(send(service, user, request(service, path).GET()));
    }

    /** Replaces a resource with the entity tag that it has now. */
    JsonNode put(String service, @Nullable String user, String path, String body)
            throws IOException, InterruptedException {
        var tag = send(service, user, request(service, path).GET())
                .headers()
                .firstValue("ETag")
                .orElse("*");
        var change = request(service, path).header("If-Match", tag).PUT(HttpRequest.BodyPublishers.ofString(body));
        return json(send(service, user, change));
    }

    /** Makes that call once, on one of its paths. */
    void make(LoadRequest loadRequest, int turn) throws IOException, InterruptedException {
        var path = loadRequest.paths().get(turn % loadRequest.paths().size());
        if (loadRequest.body() == null) {
            get(loadRequest.service(), loadRequest.user(), path);
        } else {
            post(
                    loadRequest.service(),
                    loadRequest.user(),
                    path,
                    loadRequest.body().replace(LoadRequest.UNIQUE, "turn " + turn));
        }
    }

    /** The addresses of the pages behind the first one, as the links of a list name them; the first makes another query than these. */
    List<String> pages(String service, @Nullable String user, String first, int most)
            throws IOException, InterruptedException {
        var pages = new ArrayList<String>();
        var page = first;
        while (pages.size() < most) {
            var answer = send(service, user, request(service, page).GET());
            var next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
            if (!next.find()) {
                break;
            }
            page = next.group(1);
            pages.add(page);
        }
        return pages;
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(stack.direct(service) + path));
    }

    private HttpResponse<String> send(String service, @Nullable String user, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (user != null) {
            request.header("Authorization", "Bearer " + stack.token(user));
        }
        var ready = request.header("Content-Type", "application/json").build();
        var answer = http.send(ready, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answers %s %s by %s with %d: %s"
                    .formatted(
                            service, ready.method(), ready.uri().getPath(), user, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return answer.body().isEmpty() ? JsonNodeFactory.instance.nullNode() : JSON.readTree(answer.body());
    }
}
