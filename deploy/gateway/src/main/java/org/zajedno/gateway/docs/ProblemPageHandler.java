package org.zajedno.gateway.docs;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zajedno.gateway.problem.Language;
import org.zajedno.kit.languages.LanguageNegotiator;

/**
 * {@code /problems/{code}}: what the {@code type} of a problem leads to. The sentences are those that the services and the
 * gateway itself put into their problems, so that page and problem cannot say two things.
 */
@ApplicationScoped
class ProblemPageHandler {

    static final String PREFIX = "/problems/";
    private static final String STYLE = "page.css";
    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");

    private final Map<Language, Map<String, StaticPage>> pages = new EnumMap<>(Language.class);
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);
    private final StaticPage style = StaticPage.of(bytes("/problem-page/" + STYLE), "text/css;charset=UTF-8");
    private final LanguageNegotiator negotiator;

    ProblemPageHandler(
            @ConfigProperty(name = "zajedno.language.serbian-script", defaultValue = "Latn") String serbianScript) {
        this.negotiator = new LanguageNegotiator(serbianScript);
        for (var language : Language.values()) {
            words.put(language, load("/problem-page/" + language.tag() + ".properties"));
        }
        var codes = sentences(Language.EN);
        for (var language : Language.values()) {
            var own = sentences(language);
            pages.put(
                    language,
                    codes.keySet().stream()
                            .collect(Collectors.toMap(
                                    code -> code,
                                    code -> page(language, code, own.getOrDefault(code, codes.get(code))))));
        }
    }

    /** Answers in the language that {@code ?lang=} names, or else the caller's; null if there is no such problem. */
    Future<Void> handle(HttpServerRequest request, String code) {
        if (code.equals(STYLE)) {
            return style.send(request);
        }
        var named = Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(request.getParam("lang")))
                .findFirst();
        var language = named.orElseGet(
                () -> Language.negotiate(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE), negotiator));
        var staticPage = pages.get(language).get(code);
        if (staticPage == null) {
            return null;
        }
        request.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        return staticPage.send(request);
    }

    private StaticPage page(Language language, String code, String sentence) {
        var word = words.get(language);
        var links = Arrays.stream(Language.values())
                .map(other -> "<li><a href=\"%s%s?lang=%s\" hreflang=\"%s\" lang=\"%s\"%s>%s</a></li>"
                        .formatted(
                                PREFIX,
                                code,
                                other.tag(),
                                other.tag(),
                                other.tag(),
                                other == language ? " aria-current=\"page\"" : "",
                                escaped(words.get(other).getProperty("name"))))
                .collect(Collectors.joining("\n"));
        var html = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Zajedno</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p><code lang="en">%s</code></p>
                <h2>%s</h2>
                <p>%s</p>
                <h2>%s</h2>
                <p>%s</p>
                </main>
                <nav aria-label="%s">
                <ul>
                %s
                </ul>
                </nav>
                </body>
                </html>
                """.formatted(
                        language.tag(),
                        escaped(word.getProperty("title")),
                        PREFIX + STYLE,
                        escaped(word.getProperty("title")),
                        code,
                        escaped(word.getProperty("meaning")),
                        // what a detail stands for is known in the problem alone
                        escaped(sentence.replaceAll("\\{[^}]*}", "…")),
                        escaped(word.getProperty("action")),
                        escaped(word.getProperty("advice")),
                        escaped(word.getProperty("languages")),
                        links);
        return StaticPage.of(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8");
    }

    /** Code to sentence; what several parts say of one code, the first of them says here. */
    private static Map<String, String> sentences(Language language) {
        var suffix = language == Language.EN ? "" : "_" + language.tag().replace('-', '_');
        var found = new TreeMap<String, String>();
        add(found, load("/problem-texts/kit/kit" + suffix + ".properties"));
        add(found, load("/problems/" + language.tag() + ".properties"));
        SERVICES.forEach(
                service -> add(found, load("/problem-texts/" + service + "/problems" + suffix + ".properties")));
        return found;
    }

    private static void add(Map<String, String> found, Properties more) {
        more.stringPropertyNames().stream()
                .filter(code -> code.matches("[a-z0-9-]+"))
                .forEach(code -> found.putIfAbsent(code, more.getProperty(code)));
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var stream = ProblemPageHandler.class.getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static byte[] bytes(String resource) {
        try (var stream = ProblemPageHandler.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
