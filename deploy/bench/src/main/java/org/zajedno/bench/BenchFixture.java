package org.zajedno.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What there must be before anything can be measured, made through the API by those whose task it is: a study with a site in
 * every country, a panel in each with one member, a material under review, one participant and one comment a country.
 *
 * @param sites by country
 * @param panels by country
 * @param comments one by the member of each country
 */
record BenchFixture(
        String study,
        Map<String, String> sites,
        Map<String, String> panels,
        DiscussionFixture.ReviewedVersion sheet,
        Map<String, String> participants,
        Map<String, String> comments) {
    static final List<String> COUNTRIES = List.of("BA", "XK", "ME", "MK", "RS");
    static final String TEAM = "team-rs";
    static final String MEMBER = "member-rs-1";
    static final String LEAD = "ppi-ba";
    static final String RESEARCHER = "researcher";
    private static final String COORDINATOR = "coordinator";

    static BenchFixture make(BenchClient benchClient) throws IOException, InterruptedException {
        var study = benchClient.created("participants", COORDINATOR, "/v1/studies", """
                {"acronym": "IMPULSE", "title": {"en": "A study to measure with"},
                 "grant": {"programme": "H2020", "number": "779334"},
                 "reportingPeriods": [{"number": 1, "from": "2018-04-01", "to": "2019-09-30"}],
                 "startsOn": "2018-04-01", "endsOn": "2021-12-31"}""");
        var sites = new LinkedHashMap<String, String>();
        var panels = new LinkedHashMap<String, String>();
        var participants = new LinkedHashMap<String, String>();
        for (var country : COUNTRIES) {
            sites.put(country, site(benchClient, study, country));
            participants.put(
                    country,
                    benchClient.created(
                            "participants",
                            "team-" + small(country),
                            "/v1/participants",
                            participant(study, sites.get(country))));
            panels.put(country, panel(benchClient, country));
        }
        var sheet = underReview(benchClient, study, panels);
        var comments = new LinkedHashMap<String, String>();
        for (var country : COUNTRIES) {
            comments.put(
                    country,
                    benchClient.created(
                            "panels", "member-" + small(country) + "-1", commentsOf(sheet.review()), comment("first")));
        }
        return new BenchFixture(study, sites, panels, sheet, participants, comments);
    }

    /** Another material, put before every panel. */
    DiscussionFixture.ReviewedVersion putsUnderReview(BenchClient benchClient)
            throws IOException, InterruptedException {
        return underReview(benchClient, study, panels);
    }

    private static DiscussionFixture.ReviewedVersion underReview(
            BenchClient benchClient, String study, Map<String, String> panels)
            throws IOException, InterruptedException {
        var material = benchClient.created("panels", RESEARCHER, "/v1/materials", """
                {"studyId": "%s", "title": {"en": "Participant information sheet"}, "kind": "PARTICIPANT_INFORMATION"}""".formatted(study));
        var version =
                benchClient.created("panels", RESEARCHER, "/v1/materials/" + material + "/versions", """
                {"sourceLanguage": "en", "texts": {"en": "%s"}}""".formatted(
                                "You are invited to take part in six sessions. ".repeat(200)));
        var review = benchClient.created("panels", RESEARCHER, "/v1/review-requests", """
                {"materialVersionId": "%s", "panelIds": ["%s"], "summary": {"en": "What people are told first"},
                 "questions": [{"en": "Is it clear?"}], "deadline": "%s"}""".formatted(
                        version,
                        String.join("\", \"", panels.values()),
                        Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)));
        benchClient.post("panels", RESEARCHER, "/v1/review-requests/" + review + "/opening", "");
        return new DiscussionFixture.ReviewedVersion(version, review);
    }

    private static String site(BenchClient benchClient, String study, String country)
            throws IOException, InterruptedException {
        var organisation =
                benchClient.created("participants", COORDINATOR, "/v1/partner-organisations", """
                {"name": {"en": "Clinic"}, "country": "%s"}""".formatted(country));
        return benchClient.created(
                "participants", COORDINATOR, "/v1/studies/" + study + "/sites", """
                {"name": {"en": "Clinic"}, "country": "%s", "partnerOrganisationId": "%s"}""".formatted(country, organisation));
    }

    private static String panel(BenchClient benchClient, String country) throws IOException, InterruptedException {
        var lead = "ppi-" + small(country);
        var words = """
                "name": {"en": "Panel"}, "languages": ["en"],
                "termsOfReference": {"purpose": {"en": "To advise"}, "termOfOfficeMonths": 24},
                "feedbackAgreement": {"acknowledgeWithinDays": 3, "responseWithinDays": 21}""";
        var panel = benchClient.created(
                "panels", lead, "/v1/panels", "{\"country\": \"%s\", %s}".formatted(country, words));
        JsonNode invitation = benchClient.post("panels", lead, "/v1/panels/" + panel + "/memberships", """
                {"pseudonym": "Lipa", "role": "MEMBER", "language": "en"}""");
        benchClient.post(
                "panels",
                "member-" + small(country) + "-1",
                "/v1/invitations/acceptance",
                "{\"code\": \"%s\"}".formatted(invitation.path("invitationCode").asText()));
        benchClient.put("panels", lead, "/v1/panels/" + panel, "{%s, \"state\": \"ACTIVE\"}".formatted(words));
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

    /** The id of a draft as rich in languages as those of a real project. */
    String event(BenchClient benchClient) throws IOException, InterruptedException {
        return benchClient.created("events", COORDINATOR, "/v1/events", """
                {"title": {"en": "What the panels changed", "sr-Latn": "Šta su paneli promenili",
                           "sr-Cyrl": "Шта су панели променили", "mk": "Што променија панелите",
                           "sq": "Çfarë ndryshuan panelet", "bs": "Šta su paneli promijenili"},
                 "description": {"en": "%1$s", "sr-Latn": "%1$s", "sr-Cyrl": "%1$s"},
                 "platform": "Zoom webinar", "audiences": ["PROFESSIONAL", "SERVICE_USER", "CARER"],
                 "organisers": [{"name": "Clinic", "country": "BA", "lead": true},
                                {"name": "Association of carers", "country": "RS", "lead": false}],
                 "starts": {"local": "2021-04-19T15:00", "zone": "Europe/Belgrade"},
                 "ends": {"local": "2021-04-19T17:00", "zone": "Europe/Belgrade"}, "capacity": 200}""".formatted(
                        "Members of the panels tell what became of their advice. ".repeat(4)));
    }

    /** The id of a work without editions. */
    String work(BenchClient benchClient) throws IOException, InterruptedException {
        return benchClient.created("dissemination", RESEARCHER, "/v1/works", """
                {"studyId": "%s", "kind": "BOOKLET",
                 "title": {"en": "Let's work together", "sr-Latn": "Radimo zajedno", "sr-Cyrl": "Радимо заједно",
                           "mk": "Работиме заедно", "sq": "Punojmë bashkë", "bs": "Radimo zajedno"}}""".formatted(study));
    }

    LoadRequest createsParticipant() {
        return LoadRequest.write(
                "participants: create",
                "participants",
                TEAM,
                "/v1/participants",
                participant(study, Objects.requireNonNull(sites.get("RS"))));
    }

    LoadRequest submitsComment() {
        return LoadRequest.write(
                "panels: submit a comment", "panels", MEMBER, commentsOf(sheet.review()), comment(LoadRequest.UNIQUE));
    }
}
