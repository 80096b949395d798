package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.zajedno.dissemination.FactDispatcher.SentFact;
import org.zajedno.kit.digest.KeyedDigest;
import org.zajedno.kit.testing.TestTokens;

/** The study IMPULSE as the other services tell of it, and its booklet. Comments are made up. */
public final class Scenario {

    public static final UUID STUDY = UUID.fromString("a3d4f1de-52d6-4a43-8a5c-0d3c7c9f5e21");
    public static final UUID MATERIAL = UUID.fromString("11111111-0000-4000-8000-000000000001");
    public static final UUID FIRST_VERSION = UUID.fromString("11111111-0000-4000-8000-000000000011");
    public static final UUID SECOND_VERSION = UUID.fromString("11111111-0000-4000-8000-000000000012");
    public static final UUID SERBIAN_COMMENT = UUID.fromString("22222222-0000-4000-8000-0000000000a1");
    public static final UUID BOSNIAN_COMMENT = UUID.fromString("22222222-0000-4000-8000-0000000000b1");
    public static final UUID SERBIAN_RESPONSE = UUID.fromString("33333333-0000-4000-8000-0000000000a1");
    public static final UUID BOSNIAN_RESPONSE = UUID.fromString("33333333-0000-4000-8000-0000000000b1");
    public static final UUID SERBIAN_CONTRIBUTION = UUID.fromString("44444444-0000-4000-8000-0000000000a1");
    public static final UUID BOSNIAN_CONTRIBUTION = UUID.fromString("44444444-0000-4000-8000-0000000000b1");
    public static final UUID CONCERN = UUID.fromString("77777777-0000-4000-8000-000000000001");
    public static final UUID IMPACT = UUID.fromString("88888888-0000-4000-8000-000000000001");
    public static final UUID GRIPP_REPORT = UUID.fromString("99999999-0000-4000-8000-000000000001");
    public static final UUID WEBINAR = UUID.fromString("55555555-0000-4000-8000-000000000001");

    public static final String WORK = "{\"studyId\":\"" + STUDY
            + "\",\"kind\":\"BOOKLET\",\"title\":{\"en\":\"Let's Work Together\",\"sr-Latn\":\"Radimo zajedno\"}}";

    private Scenario() {}

    public static SentFact studyRegistered() {
        return new SentFact("participants", "StudyRegistered", STUDY, null, "2020-01-07", """
                {"studyId":"%s","acronym":"IMPULSE","programme":"H2020","grantNumber":"779334","version":0,
                 "periods":[{"number":1,"from":"2018-04-01","to":"2019-09-30"},
                            {"number":2,"from":"2019-10-01","to":"2021-12-31"}]}""".formatted(STUDY));
    }

    public static SentFact reviewOpened() {
        return new SentFact("panels", "ReviewRequestOpened", MATERIAL, null, "2020-02-01", """
                {"materialId":"%s","materialVersionId":"%s",
                 "versionNumber":1,"studyId":"%s","version":0}""".formatted(
                        MATERIAL, FIRST_VERSION, STUDY));
    }

    /** A comment of that country's {@link #member}. */
    public static SentFact submitted(UUID comment, String country) {
        return new SentFact(
                "panels",
                "CommentSubmitted",
                comment,
                country,
                "2020-02-10",
                "{\"commentId\":\"%s\",\"authorProof\":\"%s\",\"version\":0}"
                        .formatted(comment, proof(comment, account(country))));
    }

    /** As panels-service makes it. */
    private static String proof(UUID comment, String account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((comment + "|" + account).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String account(String country) {
        return UUID.nameUUIDFromBytes(country.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static SentFact answered(UUID comment, UUID response, String country, String decision) {
        return new SentFact(
                "panels",
                "CommentAnswered",
                comment,
                country,
                "2020-02-20",
                "{\"commentId\":\"%s\",\"responseId\":\"%s\",\"decision\":\"%s\",\"version\":1}"
                        .formatted(comment, response, decision));
    }

    public static SentFact released() {
        return released(SERBIAN_COMMENT, BOSNIAN_COMMENT);
    }

    public static SentFact released(UUID... changedBy) {
        return new SentFact("panels", "MaterialVersionReleased", MATERIAL, null, "2020-03-01", """
                {"materialId":"%s","materialVersionId":"%s","versionNumber":2,"studyId":"%s",
                 "changedBy":[%s],"version":2}""".formatted(
                        MATERIAL, SECOND_VERSION, STUDY, ids(changedBy)));
    }

    /** @param printed what the contributor wishes to be printed as; null for none */
    public static SentFact credited(
            UUID contribution, UUID comment, String country, String credit, String printed, int version) {
        var digest = printed == null ? "" : "\"creditDigest\":\"" + creditDigest(contribution, printed) + "\",";
        return new SentFact("panels", "ContributionCredited", contribution, country, "2020-03-02", """
                {"contributionId":"%s","commentId":"%s","studyId":"%s","credit":"%s",%s"version":%d}""".formatted(
                        contribution, comment, STUDY, credit, digest, version));
    }

    /** What panels say of a line, which they never tell itself. */
    public static String creditDigest(UUID contribution, String printed) {
        var key = ConfigProvider.getConfig().getValue("zajedno.credits.key", String.class);
        return KeyedDigest.of(key, "zajedno.credits.key", "credits").of(contribution.toString(), printed);
    }

    public static SentFact serbiaNamed() {
        return credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", "Mina A.", 0);
    }

    public static SentFact bosniaAsPanel() {
        return credited(BOSNIAN_CONTRIBUTION, BOSNIAN_COMMENT, "BA", "PANEL_ONLY", null, 0);
    }

    public static SentFact gathered(int version, UUID... comments) {
        return new SentFact(
                "panels",
                "ConcernGathered",
                CONCERN,
                null,
                "2020-02-15",
                "{\"concernId\":\"%s\",\"commentIds\":[%s],\"version\":%d}".formatted(CONCERN, ids(comments), version));
    }

    public static SentFact impactRecorded(String outcome, int version, UUID... comments) {
        return new SentFact(
                "panels",
                "ImpactRecorded",
                IMPACT,
                null,
                "2020-03-05",
                "{\"impactEntryId\":\"%s\",\"commentIds\":[%s],\"happenedOn\":\"2020-02-28\",\"outcome\":\"%s\",\"version\":%d}"
                        .formatted(IMPACT, ids(comments), outcome, version));
    }

    public static SentFact grippReportFrozen() {
        return new SentFact(
                "panels",
                "GrippReportFrozen",
                GRIPP_REPORT,
                null,
                "2020-04-02",
                "{\"reportId\":\"%s\",\"number\":7,\"frozenOn\":\"2020-04-01\",\"impactEntryIds\":[%s],\"version\":5}"
                        .formatted(GRIPP_REPORT, ids(IMPACT)));
    }

    public static SentFact retracted(UUID comment, String country) {
        return new SentFact(
                "panels",
                "CommentRetracted",
                comment,
                country,
                "2020-03-10",
                "{\"commentId\":\"%s\",\"version\":9}".formatted(comment));
    }

    private static String ids(UUID... ids) {
        return Stream.of(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
    }

    public static SentFact announced(String workId, String state, int version) {
        return new SentFact("events", "EventAnnounced", WEBINAR, null, "2021-03-01", """
                {"eventId":"%s","name":"Service user and carer involvement in mental health care and research",
                 "startsOn":"2021-04-19","endsOn":"2021-04-19",
                 "presents":["%s"],"state":"%s","version":%d}""".formatted(
                        WEBINAR, workId, state, version));
    }

    public static SentFact reached() {
        return new SentFact(
                "events",
                "ReachRecorded",
                WEBINAR,
                null,
                "2021-04-20",
                "{\"eventId\":\"%s\",\"persons\":150,\"countries\":24,\"version\":3}".formatted(WEBINAR));
    }

    public static RequestSpecification as(String role, String... countries) {
        return given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of(role).in(countries).sign())
                .contentType("application/json");
    }

    public static RequestSpecification researcher() {
        return as("researcher", "BA", "XK", "ME", "MK", "RS");
    }

    public static RequestSpecification coordinator() {
        return as("coordinator", "BA", "XK", "ME", "MK", "RS");
    }

    /** The member who said what {@link #submitted} tells of. */
    public static RequestSpecification member(String country) {
        var token = TestTokens.of("panel-member").in(country).account(account(country));
        return given().header("Authorization", "Bearer " + token.sign()).contentType("application/json");
    }

    public static RequestSpecification lead(String country) {
        return as("ppi-lead", country);
    }

    /** A new work, by its id. */
    public static String work() {
        return researcher().body(WORK).post("/v1/works").jsonPath().getString("id");
    }

    /** A new source edition, by its address. */
    public static String edition(String work, String language, String title, String text) {
        return researcher()
                .body("""
                        {"language":"%s","content":{"title":"%s","text":"%s","countries":[]}}""".formatted(language, title, text))
                .post("/v1/works/" + work + "/editions")
                .header("Location");
    }

    /** Sends one step of an edition under its present version. */
    public static Response step(String edition, String step, String body) {
        var request = researcher().header("If-Match", researcher().get(edition).header("ETag"));
        return (body == null ? request : request.body(body)).post(edition + "/" + step);
    }

    /** The PPI lead of Serbia enters these lines. */
    public static Response thank(String edition, String... names) {
        return thankIn("RS", edition, names);
    }

    public static Response thankIn(String country, String edition, String... names) {
        var path = edition + "/acknowledgements";
        var lines = Stream.of(names).map(name -> "{\"text\":\"" + name + "\"}").collect(Collectors.joining(","));
        return lead(country)
                .header("If-Match", lead(country).get(path).header("ETag"))
                .body("{\"lines\":[" + lines + "]}")
                .put(path);
    }

    public static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
