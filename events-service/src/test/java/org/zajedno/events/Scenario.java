package org.zajedno.events;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.zajedno.kit.testing.TestTokens;

/** The webinar of 19 April 2021, step by step, as the people whom it concerns. */
public final class Scenario {

    public static final TestTokens COORDINATOR = TestTokens.of("coordinator").in("BA", "XK", "ME", "MK", "RS");
    public static final TestTokens TEAM_BA = TestTokens.of("country-team").in("BA");
    public static final TestTokens TEAM_RS = TestTokens.of("country-team").in("RS");

    private Scenario() {}

    public static RequestSpecification as(TestTokens caller) {
        return given().header("Authorization", "Bearer " + caller.sign()).contentType("application/json");
    }

    /** The event as the source tells it, with its seats; null for no limit. */
    public static String webinar(Integer capacity) {
        return webinar(capacity, "OPEN");
    }

    public static String webinar(Integer capacity, String admission) {
        return """
                {"title": {"en": "Service user and carer involvement in mental health care and research",
                           "sr-Latn": "Uključivanje korisnika i njihovih bližnjih"},
                 "description": {"en": "Service users, carers and researchers share their work.",
                                 "mk": "Корисници и истражувачи ја споделуваат својата работа."},
                 "platform": "Zoom webinar",
                 "audiences": ["PROFESSIONAL", "RESEARCHER", "SERVICE_USER", "CARER"],
                 "organisers": [{"name": "Queen Mary University of London", "country": "GB", "lead": true},
                                {"name": "NGO Menssana", "country": "BA", "lead": false}],
                 "starts": {"local": "2021-04-19T15:00", "zone": "Europe/Belgrade"},
                 "ends": {"local": "2021-04-19T17:00", "zone": "Europe/Belgrade"},
                 "capacity": %s, "admission": "%s"}""".formatted(capacity, admission);
    }

    /** Drafts the webinar and gives its id. */
    public static UUID draft(Integer capacity) {
        return draft(webinar(capacity));
    }

    public static UUID draft(String body) {
        return UUID.fromString(as(COORDINATOR)
                .body(body)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Takes an event through these states. */
    public static UUID through(UUID event, String... states) {
        for (var state : states) {
            become(event, state).then().statusCode(200);
        }
        return event;
    }

    public static Response become(UUID event, String state) {
        return as(COORDINATOR)
                .header("If-Match", etag(event))
                .body("{\"state\": \"" + state + "\"}")
                .post("/v1/events/{id}/state", event);
    }

    /** A webinar that takes registrations. */
    public static UUID open(Integer capacity) {
        return through(draft(capacity), "ANNOUNCED", "REGISTRATION_OPEN");
    }

    public static UUID finished() {
        return through(draft((Integer) null), "ANNOUNCED", "RUNNING", "FINISHED");
    }

    public static String etag(UUID event) {
        return as(COORDINATOR).get("/v1/events/{id}", event).header("ETag");
    }

    /** Writes a programme of one session with the five speakers and releases it. */
    public static void release(UUID event) {
        write(event, programme("")).then().statusCode(200);
        as(COORDINATOR)
                .body("{}")
                .post("/v1/events/{id}/schedule-releases", event)
                .then()
                .statusCode(201);
    }

    public static Response write(UUID event, String programme) {
        return as(COORDINATOR).header("If-Match", "*").body(programme).put("/v1/events/{id}/programme", event);
    }

    /** @param id for example {@code "id": "…",} of a session that was there before */
    public static String programme(String id) {
        return """
                {"days": [{"date": "2021-04-19", "sessions": [{%s
                   "title": {"en": "Involvement in South-East Europe", "sr-Cyrl": "Укључивање у југоисточној Европи"},
                   "starts": {"local": "2021-04-19T15:00", "zone": "Europe/Belgrade"},
                   "ends": {"local": "2021-04-19T17:00", "zone": "Europe/Belgrade"},
                   "language": "en", "interpretation": ["bs", "sr-Latn"],
                   "speakers": [
                     {"name": "Professor Norman Sartorius", "role": "OPENING", "country": "CH",
                      "affiliation": "Association for the improvement of mental health programmes"},
                     {"name": "Ms Tihana Majstorović", "role": "SPEAKER", "affiliation": "NGO Menssana", "country": "BA"},
                     {"name": "Ms Dženana Nikšić", "role": "LIVED_EXPERIENCE", "affiliation": "LEAP member", "country": "BA"},
                     {"name": "Ms Mina Aleksić", "role": "SPEAKER", "affiliation": "NGO Prostor", "country": "RS"},
                     {"name": "Dr Nikolina Jovanović", "role": "MODERATOR", "affiliation": "Queen Mary University of London", "country": "GB"}
                   ]}]}]}""".formatted(id);
    }

    /** A member of the public who signs in with an account of their own. */
    public static TestTokens somebody(String country) {
        return TestTokens.of("panel-member")
                .in(country)
                .account(UUID.randomUUID().toString());
    }

    public static Response register(UUID event, TestTokens who, String country) {
        return as(who).body("""
                        {"displayName": "Ana", "email": "ana@example.org", "country": "%s", "language": "sr-Latn",
                         "audience": "SERVICE_USER", "accessNeeds": "Titlovi", "interpretationLanguage": "sr-Latn"}""".formatted(country)).post("/v1/events/{id}/registrations", event);
    }
}
