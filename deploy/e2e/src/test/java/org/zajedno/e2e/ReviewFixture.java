package org.zajedno.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zajedno.local.demo.ApiResponse;

/** A small piece of the chain beside the demonstration's: a material that the Serbian panel is asked about. */
final class ReviewFixture {
    static final String MEMBER = "member-rs-1";
    private static final String RESEARCHER = "researcher";

    private final DemoStack demoStack;
    private final String material;
    private final String version;
    private final String review;

    private ReviewFixture(DemoStack demoStack, String material, String version, String review) {
        this.demoStack = demoStack;
        this.material = material;
        this.version = version;
        this.review = review;
    }

    /** A material with one version in two languages, put before the panel. */
    static ReviewFixture begin(DemoStack demoStack, String title) {
        return begin(
                demoStack,
                title,
                Map.of("en", "You will have 6 sessions.", "sr-Latn", "Imaćete 6 susreta."),
                Map.of("en", "Please read it.", "sr-Latn", "Molimo Vas da ga pročitate."));
    }

    /** The same with what its readers read and what they are asked. */
    static ReviewFixture begin(
            DemoStack demoStack, String title, Map<String, String> texts, Map<String, String> summary) {
        var material = demoStack
                .api()
                .as(RESEARCHER)
                .post(
                        "/v1/materials",
                        Map.of(
                                "studyId",
                                demoStack.known().id("study"),
                                "title",
                                Map.of("en", title, "sr-Latn", title),
                                "kind",
                                "OTHER"))
                .expect(201)
                .id();
        var version = draft(demoStack, material, texts);
        var prepared = demoStack
                .api()
                .as(RESEARCHER)
                .post(
                        "/v1/review-requests",
                        Map.of(
                                "materialVersionId",
                                version,
                                "panelIds",
                                List.of(demoStack.known().id("panel.RS")),
                                "summary",
                                summary,
                                "questions",
                                List.of(),
                                "deadline",
                                Instant.now().plus(Duration.ofDays(2)).toString()))
                .expect(201);
        demoStack
                .api()
                .as(RESEARCHER)
                .post("/v1/review-requests/" + prepared.id() + "/opening")
                .expect(200);
        return new ReviewFixture(demoStack, material, version, prepared.id());
    }

    private static String draft(DemoStack demoStack, String material, Map<String, String> texts) {
        return demoStack
                .api()
                .as(RESEARCHER)
                .post("/v1/materials/" + material + "/versions", Map.of("sourceLanguage", "en", "texts", texts))
                .expect(201)
                .id();
    }

    String review() {
        return review;
    }

    String version() {
        return version;
    }

    String nextVersion() {
        return draft(
                demoStack,
                material,
                Map.of(
                        "en", "You will have 6 sessions of 30 minutes.",
                        "sr-Latn", "Imaćete 6 susreta od po 30 minuta."));
    }

    String commentsPath() {
        return "/v1/review-requests/" + review + "/comments";
    }

    static Map<String, Object> body(String text) {
        return Map.of(
                "kind",
                "CONTENT",
                "language",
                "sr-Latn",
                "text",
                text,
                "about",
                Map.of("type", "GENERAL"),
                "credit",
                Map.of("preference", "NONE"));
    }

    /** What a member says, whatever comes back. */
    ApiResponse say(String text) {
        return demoStack.api().as(MEMBER).post(commentsPath(), body(text));
    }

    ApiResponse answer(String comment, String decision) {
        return demoStack
                .api()
                .as(RESEARCHER)
                .post(
                        "/v1/comments/" + comment + "/response",
                        Map.of("decision", decision, "reason", Map.of("en", "Because of what you said.")));
    }
}
