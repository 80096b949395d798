package org.zajedno.panels;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zajedno.kit.testing.TestTokens;

/** Who calls in the tests, and the requests by which they get somewhere. */
public final class TestUsers {

    private static final String[] ALL = {"BA", "XK", "ME", "MK", "RS"};
    private static final TestTokens RESEARCHER = TestTokens.of("researcher").in(ALL);
    private static final TestTokens COORDINATOR = TestTokens.of("coordinator").in(ALL);
    private static final Map<String, TestTokens> LEADS = new ConcurrentHashMap<>();

    private TestUsers() {}

    public static RequestSpecification researcher() {
        return as(RESEARCHER);
    }

    public static RequestSpecification coordinator() {
        return as(COORDINATOR);
    }

    public static RequestSpecification ppiLead(String country) {
        return as(
                LEADS.computeIfAbsent(country, code -> TestTokens.of("ppi-lead").in(code)));
    }

    public static RequestSpecification member(String country, String account) {
        return as(TestTokens.of("panel-member").in(country).account(account));
    }

    public static RequestSpecification as(TestTokens testTokens) {
        return given().header("Authorization", "Bearer " + testTokens.sign()).contentType("application/json");
    }

    /** An active panel of that country, answers due in 21 days. */
    public static String panel(String country) {
        var panel = ppiLead(country).body(newPanel(country)).post("/v1/panels");
        ppiLead(country)
                .header("If-Match", panel.header("ETag"))
                .body(changedPanel("ACTIVE"))
                .put(panel.header("Location"));
        return panel.jsonPath().getString("id");
    }

    public static String newPanel(String country) {
        return "{\"country\":\"" + country + "\"," + description() + "}";
    }

    public static String changedPanel(String state) {
        return "{\"state\":\"" + state + "\"," + description() + "}";
    }

    private static String description() {
        return """
                "name":{"en":"LEAP","sr-Latn":"Savetodavna grupa"},
                "languages":["sr-Latn","en"],
                "termsOfReference":{"purpose":{"en":"To advise on all aspects of the research."},"termOfOfficeMonths":24},
                "feedbackAgreement":{"acknowledgeWithinDays":3,"responseWithinDays":21}""";
    }

    /** An active member of the panel; the account's id. */
    public static String memberOf(String panelId, String country, String pseudonym) {
        var account = UUID.randomUUID().toString();
        var code = invite(panelId, country, pseudonym).jsonPath().getString("invitationCode");
        member(country, account).body(Map.of("code", code)).post("/v1/invitations/acceptance");
        return account;
    }

    public static Response invite(String panelId, String country, String pseudonym) {
        return ppiLead(country)
                .body("{\"pseudonym\":\"" + pseudonym + "\",\"role\":\"MEMBER\",\"language\":\"sr-Latn\"}")
                .post("/v1/panels/" + panelId + "/memberships");
    }
}
