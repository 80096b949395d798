package org.zajedno.gateway.docs;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** {@code /openapi/{service}.yaml} and {@code /docs}: files that are read once, when the gateway starts. */
@ApplicationScoped
public class Contracts {

    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");
    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final int NOT_MODIFIED = 304;
    private static final int FOUND = 302;

    private final Map<String, Page> pages = new HashMap<>();

    Contracts() {
        for (String service : SERVICES) {
            add("/openapi/" + service + ".yaml", "/openapi/" + service + "/openapi.yaml", "application/yaml");
        }
        add("/docs/", "/docs/index.html", "text/html;charset=UTF-8");
        add("/docs/docs.css", "/docs/docs.css", "text/css;charset=UTF-8");
        add("/docs/docs.js", "/docs/docs.js", "text/javascript;charset=UTF-8");
        String webjar = "/META-INF/resources/webjars/swagger-ui/" + webjarVersion() + "/";
        add("/docs/swagger-ui.css", webjar + "swagger-ui.css", "text/css;charset=UTF-8");
        add("/docs/swagger-ui-bundle.js", webjar + "swagger-ui-bundle.js", "text/javascript;charset=UTF-8");
    }

    /** Answers if this is one of the pages, else returns null. */
    public Future<Void> handle(HttpServerRequest request, String path) {
        if (path.equals("/docs")) {
            return request.response()
                    .setStatusCode(FOUND)
                    .putHeader(HttpHeaders.LOCATION, "/docs/")
                    .end();
        }
        Page page = pages.get(path);
        if (page == null) {
            return null;
        }
        var response = request.response()
                .putHeader(HttpHeaders.ETAG, page.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (page.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return response.setStatusCode(NOT_MODIFIED).end();
        }
        return response.putHeader(HttpHeaders.CONTENT_TYPE, page.type()).end(page.content());
    }

    private void add(String path, String resource, String type) {
        byte[] content = read(resource);
        if (content != null) {
            pages.put(path, new Page(Buffer.buffer(content), type, etag(content)));
        }
    }

    private static byte[] read(String resource) {
        try (var stream = Contracts.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjarVersion() {
        var properties = new Properties();
        try (var stream = Contracts.class.getResourceAsStream(WEBJAR)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Page(Buffer content, String type, String etag) {}
}
