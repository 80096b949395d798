package org.zajedno.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zajedno.local.demo.ApiResponse;

/** A small piece of the chain beside the demonstration's: a material that the Serbian panel is asked about. */
final class Involvement {
    static final String MEMBER = "member-rs-1";
    private static final String RESEARCHER = "researcher";

    private final World world;
    private final String material;
    private final String version;
    private final String review;

    private Involvement(World world, String material, String version, String review) {
        this.world = world;
        this.material = material;
        this.version = version;
        this.review = review;
    }

    /** A material with one version in two languages, put before the panel. */
    static Involvement begin(World world, String title) {
        var material = world.api()
                .as(RESEARCHER)
                .post(
                        "/v1/materials",
                        Map.of(
                                "studyId",
                                world.known().id("study"),
                                "title",
                                Map.of("en", title, "sr-Latn", title),
                                "kind",
                                "OTHER"))
                .expect(201)
                .id();
        var version = draft(world, material, "You will have 6 sessions.", "Imaćete 6 susreta.");
        var prepared = world.api()
                .as(RESEARCHER)
                .post(
                        "/v1/review-requests",
                        Map.of(
                                "materialVersionId",
                                version,
                                "panelIds",
                                List.of(world.known().id("panel.RS")),
                                "summary",
                                Map.of("en", "Please read it.", "sr-Latn", "Molimo Vas da ga pročitate."),
                                "questions",
                                List.of(),
                                "deadline",
                                Instant.now().plus(Duration.ofDays(2)).toString()))
                .expect(201);
        world.api()
                .as(RESEARCHER)
                .post("/v1/review-requests/" + prepared.id() + "/opening")
                .expect(200);
        return new Involvement(world, material, version, prepared.id());
    }

    private static String draft(World world, String material, String english, String serbian) {
        return world.api()
                .as(RESEARCHER)
                .post(
                        "/v1/materials/" + material + "/versions",
                        Map.of("sourceLanguage", "en", "texts", Map.of("en", english, "sr-Latn", serbian)))
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
        return draft(world, material, "You will have 6 sessions of 30 minutes.", "Imaćete 6 susreta od po 30 minuta.");
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
        return world.api().as(MEMBER).post(commentsPath(), body(text));
    }

    ApiResponse answer(String comment, String decision) {
        return world.api()
                .as(RESEARCHER)
                .post(
                        "/v1/comments/" + comment + "/response",
                        Map.of("decision", decision, "reason", Map.of("en", "Because of what you said.")));
    }
}
