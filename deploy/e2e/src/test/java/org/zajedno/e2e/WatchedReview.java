package org.zajedno.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zajedno.local.demo.ApiResponse;

/** A review by all panels, of which one comment goes its way while somebody looks before and after each step. */
final class WatchedReview {
    /** Has said nothing yet that is in print. */
    static final String AUTHOR = "member-mk-2";

    private static final String LEAD = "ppi-mk";
    private static final String RESEARCHER = "researcher";
    private static final String TEXT = "One session takes a while.";
    private static final Map<String, String> LANGUAGES =
            Map.of("ba", "bs", "xk", "sq", "me", "cnr", "mk", "mk", "rs", "sr-Latn");
    private static final Map<String, String> WORDS = Map.of(
            "bs", "Koliko traje jedan susret",
            "sq", "Sa zgjat një takim",
            "cnr", "Koliko dugo traje susret",
            "mk", "Колку трае една средба",
            "sr-Latn", "Koliko će trajati susret");

    private final DemoStack demoStack;
    private final String material;
    private final String version;
    private final String review;
    private final String work;
    private final String edition;
    private final Map<String, String> comments = new LinkedHashMap<>();

    /** Everybody says something, and a booklet is being prepared that will thank them. */
    WatchedReview(DemoStack demoStack) {
        this.demoStack = demoStack;
        this.material = researcher("/v1/materials", material());
        this.version = draft(TEXT);
        this.review = researcher("/v1/review-requests", request());
        post(RESEARCHER, "/v1/review-requests/" + review + "/opening").expect(200);
        LANGUAGES.forEach((country, language) -> List.of(1, 2).forEach(number -> say(country, language, number)));
        this.work = researcher(
                "/v1/works",
                Map.of("studyId", demoStack.known().id("study"), "kind", "LEAFLET", "title", Map.of("en", "Sessions")));
        this.edition = edition();
    }

    String review() {
        return review;
    }

    String comment() {
        return comments.get(AUTHOR);
    }

    /** Where somebody looks who knows of it. */
    List<String> ids() {
        return List.of(review, material, version, comment(), work, edition);
    }

    private Map<String, Object> material() {
        return Map.of("studyId", demoStack.known().id("study"), "title", Map.of("en", "Sessions"), "kind", "OTHER");
    }

    private Map<String, Object> request() {
        var panels = LANGUAGES.keySet().stream()
                .map(country -> demoStack.known().id("panel." + country.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
        return Map.of(
                "materialVersionId", version,
                "panelIds", panels,
                "summary", Map.of("en", "Please read it."),
                "questions", List.of(),
                "deadline", Instant.now().plus(Duration.ofDays(2)).toString());
    }

    private String draft(String text) {
        var texts = LANGUAGES.values().stream().collect(Collectors.toMap(language -> language, _ -> text));
        texts.put("en", text);
        return researcher("/v1/materials/" + material + "/versions", Map.of("sourceLanguage", "en", "texts", texts));
    }

    private void say(String country, String language, int number) {
        var user = "member-" + country + "-" + number;
        var body = Map.of(
                "kind",
                "CONTENT",
                "language",
                language,
                "text",
                WORDS.get(language) + (number == 1 ? "?" : ", molim?"),
                "about",
                Map.of("type", "GENERAL"),
                "credit",
                Map.of("preference", "PSEUDONYM"));
        var said = demoStack
                .api()
                .as(user)
                .post("/v1/review-requests/" + review + "/comments", body)
                .expect(201);
        comments.put(user, said.id());
    }

    private String edition() {
        var content = Map.of("title", "Sessions", "summary", "A leaflet.", "text", TEXT, "countries", List.of());
        return researcher("/v1/works/" + work + "/editions", Map.of("language", "en", "content", content));
    }

    /** A comment changes the next version, which is released. */
    void answerAndRelease() {
        post(
                        RESEARCHER,
                        "/v1/comments/" + comment() + "/response",
                        Map.of("decision", "ACCEPTED", "reason", inAllLanguages("It was not said.")))
                .expect(201);
        post(RESEARCHER, "/v1/review-requests/" + review + "/closing", Map.of()).expect(200);
        var longer = TEXT + " That is 30 minutes.";
        var next = "/v1/material-versions/" + draft(longer);
        var change = Map.of(
                "commentIds", List.of(comment()),
                "language", "en",
                "before", Map.of("exact", TEXT, "start", 0, "end", TEXT.length()),
                "after", Map.of("exact", longer, "start", 0, "end", longer.length()),
                "description", inAllLanguages("Says how long a session takes."));
        post(RESEARCHER, next + "/changes", change).expect(201);
        post(RESEARCHER, next + "/release", Map.of()).expect(200);
    }

    /** The panels of the demonstration read these; without them nothing would be released. */
    private static Map<String, String> inAllLanguages(String text) {
        return Stream.of("en", "bs", "cnr", "mk", "sq", "sr-Cyrl", "sr-Latn")
                .collect(Collectors.toMap(language -> language, _ -> text));
    }

    /** The PPI lead enters the lines of the country, as soon as the new one is known where editions are kept. */
    ApiResponse thank() {
        var path = "/v1/editions/" + edition + "/acknowledgements";
        var lines = demoStack
                .api()
                .as(LEAD)
                .get("/v1/contributions?limit=200&studyId=" + demoStack.known().id("study"))
                .expect(200)
                .items()
                .stream()
                .filter(one -> List.of("NAMED", "PSEUDONYM")
                        .contains(one.path("credit").asText()))
                .map(one -> one.path("line").asText())
                .distinct()
                .map(line -> Map.of("text", line))
                .toList();
        var read = demoStack.api().as(LEAD).get(path).expect(200);
        return demoStack.api().as(LEAD).ifStill(read).put(path, Map.of("lines", lines));
    }

    void changeCredit() {
        var path = "/v1/comments/" + comment();
        var read = demoStack.api().as(AUTHOR).get(path).expect(200);
        demoStack
                .api()
                .as(AUTHOR)
                .ifStill(read)
                .put(path + "/credit", Map.of("preference", "PANEL_ONLY"))
                .expect(200);
    }

    void retract() {
        post(AUTHOR, "/v1/comments/" + comment() + "/retraction").expect(200);
    }

    /** What the author still finds of it where its way is kept. */
    ApiResponse trace() {
        return demoStack.api().as(AUTHOR).get("/v1/trace/comment/" + comment());
    }

    private String researcher(String path, Object body) {
        return post(RESEARCHER, path, body).expect(201).id();
    }

    private ApiResponse post(String user, String path) {
        return demoStack.api().as(user).post(path);
    }

    private ApiResponse post(String user, String path, Object body) {
        return demoStack.api().as(user).post(path, body);
    }
}
