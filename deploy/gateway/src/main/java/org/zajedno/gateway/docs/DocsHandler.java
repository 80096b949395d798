package org.zajedno.gateway.docs;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.settings.ServiceAddresses;

/** {@code /openapi/{service}.yaml}, {@code /docs} and {@code /problems/{code}}: pages that are made once, when the gateway starts. */
@ApplicationScoped
public class DocsHandler {

    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final int FOUND = 302;

    private final Map<String, StaticPage> pages = new HashMap<>();
    private final ProblemPageHandler problemPageHandler;

    DocsHandler(ProblemPageHandler problemPageHandler) {
        this.problemPageHandler = problemPageHandler;
        for (String service : ServiceAddresses.NAMES) {
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
    public @Nullable Future<Void> handle(HttpServerRequest request, String path) {
        if (path.equals("/docs")) {
            return request.response()
                    .setStatusCode(FOUND)
                    .putHeader(HttpHeaders.LOCATION, "/docs/")
                    .end();
        }
        if (path.startsWith(ProblemPageHandler.PREFIX)) {
            return problemPageHandler.handle(request, path.substring(ProblemPageHandler.PREFIX.length()));
        }
        StaticPage staticPage = pages.get(path);
        if (staticPage == null) {
            return null;
        }
        return staticPage.send(request);
    }

    private void add(String path, String resource, String type) {
        byte[] content = read(resource);
        if (content != null) {
            pages.put(path, StaticPage.of(content, type));
        }
    }

    private static byte @Nullable [] read(String resource) {
        try (var stream = DocsHandler.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjarVersion() {
        var properties = new Properties();
        try (var stream = DocsHandler.class.getResourceAsStream(WEBJAR)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
