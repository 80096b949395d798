package org.zajedno.participants;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.zajedno.kit.testing.TestTokens;

/** What tests need to have happened, done through the API by the people whom it concerns. */
public final class Scenario {

    public static final TestTokens COORDINATOR = TestTokens.of("coordinator").in("BA", "XK", "ME", "MK", "RS");
    /** Who approves what the first one wrote. */
    public static final TestTokens SECOND_COORDINATOR =
            TestTokens.of("coordinator").in("BA", "XK", "ME", "MK", "RS");

    public static final TestTokens TEAM_RS = TestTokens.of("country-team").in("RS");
    public static final TestTokens TEAM_XK = TestTokens.of("country-team").in("XK");
    public static final TestTokens STEWARD_RS = TestTokens.of("data-steward").in("RS");
    public static final TestTokens RESEARCHER = TestTokens.of("researcher").in("BA", "XK", "ME", "MK", "RS");

    public static final String STUDY = """
            {"acronym": "IMPULSE",
             "title": {"en": "Implementation of an effective intervention for psychosis", "sr-Latn": "Primena delotvorne intervencije"},
             "grant": {"programme": "H2020", "number": "779334"},
             "furtherGrants": [{"programme": "EU4Health", "number": "101082793"}],
             "reportingPeriods": [{"number": 1, "from": "2018-04-01", "to": "2019-09-30"},
                                  {"number": 2, "from": "2019-10-01", "to": "2021-12-31"}],
             "startsOn": "2018-04-01", "endsOn": "2021-12-31"}""";

    private Scenario() {}

    /** A request of that caller with a JSON body to come. */
    public static RequestSpecification as(TestTokens caller) {
        return given().header("Authorization", "Bearer " + caller.sign()).contentType(ContentType.JSON);
    }

    public static Response post(TestTokens caller, String path, String body) {
        return as(caller).body(body).post(path);
    }

    /** The id of what the request created. */
    public static String created(TestTokens caller, String path, String body) {
        return post(caller, path, body).then().statusCode(201).extract().path("id");
    }

    public static String study() {
        return created(COORDINATOR, "/v1/studies", STUDY);
    }

    public static String organisation() {
        return created(
                COORDINATOR, "/v1/partner-organisations", "{\"name\": {\"en\": \"Clinic\"}, \"country\": \"RS\"}");
    }

    public static String site(String study, String country) {
        return created(COORDINATOR, "/v1/studies/" + study + "/sites", siteBody(organisation(), country));
    }

    public static String siteBody(String organisation, String country) {
        return """
                {"name": {"en": "Clinic", "sr-Latn": "Klinika"}, "country": "%s", "partnerOrganisationId": "%s"}""".formatted(country, organisation);
    }

    /** A participant at a new site of that country, added by its team. */
    public static String participant(String study, String country) {
        return created(team(country), "/v1/participants", participantBody(study, site(study, country)));
    }

    public static TestTokens team(String country) {
        return TestTokens.of("country-team").in(country);
    }

    public static String participantBody(String study, String site) {
        return "{\"studyId\": \"%s\", \"siteId\": \"%s\"}".formatted(study, site);
    }

    /** Moves a participant on as the team would that has just read them. */
    public static Response move(TestTokens team, String participant, String to) {
        var tag = as(team).get("/v1/participants/" + participant).header("ETag");
        return as(team).header("If-Match", tag)
                .body("{\"to\": \"%s\", \"on\": \"2019-11-04\"}".formatted(to))
                .post("/v1/participants/" + participant + "/enrolment");
    }

    public static String form(String study) {
        return created(
                COORDINATOR,
                "/v1/consent-forms",
                "{\"studyId\": \"%s\", \"title\": {\"en\": \"Consent to take part\"}}".formatted(study));
    }

    public static final String VERSION = """
            {"ethicsApprovalRef": "29/V-12", "effectiveFrom": "2019-01-15", "requiresReconsent": false,
             "purposes": ["PARTICIPATE", "CONTACT_AGAIN", "QUOTE"],
             "lawfulBasis": "PUBLIC_TASK", "specialCategoryCondition": "RESEARCH",
             "texts": {"en": "I agree to take part.", "sr-Latn": "Pristajem da učestvujem.", "sr-Cyrl": "Пристајем да учествујем."}}""";

    /** The id of a further version of that form, in force. */
    public static String versionInForce(String form) {
        return versionInForce(form, VERSION);
    }

    /** A version that was the one to sign from that day on. */
    public static String versionFrom(String form, String effectiveFrom, boolean asksAgain) {
        return versionInForce(
                form,
                VERSION.replace("2019-01-15", effectiveFrom)
                        .replace("\"requiresReconsent\": false", "\"requiresReconsent\": " + asksAgain));
    }

    /** A version as that body says, in force. */
    public static String versionInForce(String form, String body) {
        var version = post(COORDINATOR, "/v1/consent-forms/" + form + "/versions", body);
        var path = "/v1/consent-forms/" + form + "/versions/" + version.path("number");
        post(SECOND_COORDINATOR, path + "/approval", "").then().statusCode(200);
        post(COORDINATOR, path + "/entry-into-force", "").then().statusCode(200);
        return version.path("id");
    }

    public static String consentBody(String version) {
        return """
                {"consentFormVersionId": "%s", "language": "sr-Latn", "givenOn": "2019-11-04",
                 "decisions": [{"purpose": "PARTICIPATE", "given": true}, {"purpose": "CONTACT_AGAIN", "given": true},
                               {"purpose": "QUOTE", "given": false}],
                 "capacityAssessment": {"assessedBy": "CLIN-07", "on": "2019-11-04"}}""".formatted(version);
    }

    /** Signed on that day, with a yes to take part and to be asked again, and this word about being quoted. */
    public static String consentBody(String version, String day, boolean quote) {
        return consentBody(version)
                .replace("2019-11-04", day)
                .replace("\"QUOTE\", \"given\": false", "\"QUOTE\", \"given\": " + quote);
    }

    /** The path of a consent that this participant has given. */
    public static String consent(TestTokens team, String participant, String version) {
        return post(team, "/v1/participants/" + participant + "/consents", consentBody(version))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
