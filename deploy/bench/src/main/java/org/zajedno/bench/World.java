package org.zajedno.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What there must be before anything can be measured, made through the API by those whose task it is: a study with a site in
 * every country, a panel in each with one member, a material under review, one participant and one comment a country.
 *
 * @param sites by country
 * @param panels by country
 * @param comments one by the member of each country
 */
record World(
        String study,
        Map<String, String> sites,
        Map<String, String> panels,
        Discussion.Sheet sheet,
        Map<String, String> participants,
        Map<String, String> comments) {
    static final List<String> COUNTRIES = List.of("BA", "XK", "ME", "MK", "RS");
    static final String TEAM = "team-rs";
    static final String MEMBER = "member-rs-1";
    static final String LEAD = "ppi-ba";
    static final String RESEARCHER = "researcher";
    private static final String COORDINATOR = "coordinator";

    static World make(Api api) throws IOException, InterruptedException {
        var study = api.created("participants", COORDINATOR, "/v1/studies", """
                {"acronym": "IMPULSE", "title": {"en": "A study to measure with"},
                 "grant": {"programme": "H2020", "number": "779334"},
                 "reportingPeriods": [{"number": 1, "from": "2018-04-01", "to": "2019-09-30"}],
                 "startsOn": "2018-04-01", "endsOn": "2021-12-31"}""");
        var sites = new LinkedHashMap<String, String>();
        var panels = new LinkedHashMap<String, String>();
        var participants = new LinkedHashMap<String, String>();
        for (var country : COUNTRIES) {
            sites.put(country, site(api, study, country));
            participants.put(
                    country,
                    api.created(
                            "participants",
                            "team-" + small(country),
                            "/v1/participants",
                            participant(study, sites.get(country))));
            panels.put(country, panel(api, country));
        }
        var sheet = underReview(api, study, panels);
        var comments = new LinkedHashMap<String, String>();
        for (var country : COUNTRIES) {
            comments.put(
                    country,
                    api.created(
                            "panels", "member-" + small(country) + "-1", commentsOf(sheet.review()), comment("first")));
        }
        return new World(study, sites, panels, sheet, participants, comments);
    }

    /** Another material, put before every panel. */
    Discussion.Sheet putsUnderReview(Api api) throws IOException, InterruptedException {
        return underReview(api, study, panels);
    }

    private static Discussion.Sheet underReview(Api api, String study, Map<String, String> panels)
            throws IOException, InterruptedException {
        var material = api.created("panels", RESEARCHER, "/v1/materials", """
                {"studyId": "%s", "title": {"en": "Participant information sheet"}, "kind": "PARTICIPANT_INFORMATION"}""".formatted(study));
        var version = api.created("panels", RESEARCHER, "/v1/materials/" + material + "/versions", """
                {"sourceLanguage": "en", "texts": {"en": "%s"}}""".formatted(
                        "You are invited to take part in six sessions. ".repeat(200)));
        var review = api.created("panels", RESEARCHER, "/v1/review-requests", """
                {"materialVersionId": "%s", "panelIds": ["%s"], "summary": {"en": "What people are told first"},
                 "questions": [{"en": "Is it clear?"}], "deadline": "%s"}""".formatted(
                        version,
                        String.join("\", \"", panels.values()),
                        Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)));
        api.post("panels", RESEARCHER, "/v1/review-requests/" + review + "/opening", "");
        return new Discussion.Sheet(version, review);
    }

    private static String site(Api api, String study, String country) throws IOException, InterruptedException {
        var organisation =
                api.created("participants", COORDINATOR, "/v1/partner-organisations", """
                {"name": {"en": "Clinic"}, "country": "%s"}""".formatted(country));
        return api.created(
                "participants", COORDINATOR, "/v1/studies/" + study + "/sites", """
                {"name": {"en": "Clinic"}, "country": "%s", "partnerOrganisationId": "%s"}""".formatted(country, organisation));
    }

    private static String panel(Api api, String country) throws IOException, InterruptedException {
        var lead = "ppi-" + small(country);
        var words = """
                "name": {"en": "Panel"}, "languages": ["en"],
                "termsOfReference": {"purpose": {"en": "To advise"}, "termOfOfficeMonths": 24},
                "feedbackAgreement": {"acknowledgeWithinDays": 3, "responseWithinDays": 21}""";
        var panel = api.created("panels", lead, "/v1/panels", "{\"country\": \"%s\", %s}".formatted(country, words));
        JsonNode invitation = api.post("panels", lead, "/v1/panels/" + panel + "/memberships", """
                {"pseudonym": "Lipa", "role": "MEMBER", "language": "en"}""");
        api.post(
                "panels",
                "member-" + small(country) + "-1",
                "/v1/invitations/acceptance",
                "{\"code\": \"%s\"}".formatted(invitation.path("invitationCode").asText()));
        api.put("panels", lead, "/v1/panels/" + panel, "{%s, \"state\": \"ACTIVE\"}".formatted(words));
        return panel;
    }

    private static String participant(String study, String site) {
        return "{\"studyId\": \"%s\", \"siteId\": \"%s\"}".formatted(study, site);
    }

    static String comment(String unique) {
        return """
                {"kind": "CONTENT", "language": "en", "text": "Six sessions of what? Please say how long one takes (%s).",
                 "about": {"type": "GENERAL"}, "credit": {"preference": "PANEL_ONLY"}}""".formatted(unique);
    }

    private static String commentsOf(String review) {
        return "/v1/review-requests/" + review + "/comments";
    }

    private static String small(String country) {
        return country.toLowerCase(Locale.ROOT);
    }

    Call createsParticipant() {
        return Call.write(
                "participants: create", "participants", TEAM, "/v1/participants", participant(study, sites.get("RS")));
    }

    Call submitsComment() {
        return Call.write(
                "panels: submit a comment", "panels", MEMBER, commentsOf(sheet.review()), comment(Call.UNIQUE));
    }
}
