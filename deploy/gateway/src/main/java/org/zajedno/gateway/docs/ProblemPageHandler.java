package org.zajedno.gateway.docs;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.settings.ServiceAddresses;
import org.zajedno.kit.languages.LanguageNegotiator;
import org.zajedno.kit.languages.LocalizedMessages;

/**
 * {@code /problems/{code}}: what the {@code type} of a problem leads to. The sentences are those that the services and the
 * gateway itself put into their problems, so that page and problem cannot say two things.
 */
@ApplicationScoped
class ProblemPageHandler {

    static final String PREFIX = "/problems/";
    private static final String STYLE = "page.css";

    private final Map<String, Map<String, StaticPage>> pages = new HashMap<>();
    private final LocalizedMessages words = new LocalizedMessages("problem-page/page");
    private final StaticPage style = StaticPage.of(bytes("/problem-page/" + STYLE), "text/css;charset=UTF-8");
    private final LanguageNegotiator negotiator;

    ProblemPageHandler(
            @ConfigProperty(name = "zajedno.language.serbian-script", defaultValue = "Latn") String serbianScript) {
        this.negotiator = new LanguageNegotiator(serbianScript);
        var sentences = new LocalizedMessages(Stream.concat(
                        Stream.of("problem-texts/kit/kit", "messages/problems"),
                        ServiceAddresses.NAMES.stream().map("problem-texts/%s/problems"::formatted))
                .toArray(String[]::new));
        for (var language : LocalizedMessages.LANGUAGES) {
            pages.put(
                    language,
                    sentences.keys(LocalizedMessages.ENGLISH).stream()
                            .filter(code -> code.matches("[a-z0-9-]+"))
                            .collect(Collectors.toMap(
                                    code -> code,
                                    code -> page(
                                            language,
                                            code,
                                            sentences.find(code, language).orElseThrow()))));
        }
    }

    /** Answers in the language that {@code ?lang=} names, or else the caller's; null if there is no such problem. */
    @Nullable
    Future<Void> handle(HttpServerRequest request, String code) {
        if (code.equals(STYLE)) {
            return style.send(request);
        }
        var named = request.getParam("lang");
        var language = named != null && LocalizedMessages.LANGUAGES.contains(named)
                ? named
                : LocalizedMessages.languageFor(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE), negotiator);
        var staticPage = pages.getOrDefault(language, Map.of()).get(code);
        if (staticPage == null) {
            return null;
        }
        request.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        return staticPage.send(request);
    }

    private StaticPage page(String language, String code, String sentence) {
        var links = LocalizedMessages.LANGUAGES.stream()
                .map(other -> "<li><a href=\"%s%s?lang=%s\" hreflang=\"%s\" lang=\"%s\"%s>%s</a></li>"
                        .formatted(
                                PREFIX,
                                code,
                                other,
                                other,
                                other,
                                other.equals(language) ? " aria-current=\"page\"" : "",
                                word("name", other)))
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
                        language,
                        word("title", language),
                        PREFIX + STYLE,
                        word("title", language),
                        code,
                        word("meaning", language),
                        // what a detail stands for is known in the problem alone
                        escaped(sentence.replaceAll("\\{[^}]*}", "…")),
                        word("action", language),
                        word("advice", language),
                        word("languages", language),
                        links);
        return StaticPage.of(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8");
    }

    private String word(String key, String language) {
        return escaped(words.find(key, language).orElseThrow());
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
