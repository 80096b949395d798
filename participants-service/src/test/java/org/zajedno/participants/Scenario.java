package org.zajedno.participants;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.zajedno.kit.testing.Tokens;

/** What tests need to have happened, done through the API by the people whom it concerns. */
public final class Scenario {

    public static final Tokens COORDINATOR = Tokens.of("coordinator").in("BA", "XK", "ME", "MK", "RS");
    public static final Tokens TEAM_RS = Tokens.of("country-team").in("RS");
    public static final Tokens TEAM_XK = Tokens.of("country-team").in("XK");
    public static final Tokens STEWARD_RS = Tokens.of("data-steward").in("RS");
    public static final Tokens RESEARCHER = Tokens.of("researcher").in("BA", "XK", "ME", "MK", "RS");

    public static final String STUDY = """
            {"acronym": "IMPULSE",
             "title": {"en": "Implementation of an effective intervention for psychosis", "sr-Latn": "Primena delotvorne intervencije"},
             "grant": {"programme": "H2020", "number": "779334"},
             "reportingPeriods": [{"number": 1, "from": "2018-04-01", "to": "2019-09-30"},
                                  {"number": 2, "from": "2019-10-01", "to": "2021-12-31"}],
             "startsOn": "2018-04-01", "endsOn": "2021-12-31"}""";

    private Scenario() {}

    /** A request of that caller with a JSON body to come. */
    public static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", "Bearer " + caller.sign()).contentType(ContentType.JSON);
    }

    public static Response post(Tokens caller, String path, String body) {
        return as(caller).body(body).post(path);
    }

    /** The id of what the request created. */
    public static String created(Tokens caller, String path, String body) {
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
}
