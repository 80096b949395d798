package org.zajedno.panels;

import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.researcher;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** The steps from a material to what became of a comment on it, as the people who take them send them. */
public final class ReviewSteps {

    public static final String STUDY = "11111111-2222-4333-8444-555555555555";

    /** The astral character makes code points and UTF-16 units differ from there on. */
    public static final String TEXT = "Dobro došli 😀. Imaćete 6 sesija za 12 meseci.";

    public static final String UNCREDITED = "{\"preference\":\"NONE\"}";

    private ReviewSteps() {}

    public static String material() {
        return researcher()
                .body("{\"studyId\":\"" + STUDY
                        + "\",\"title\":{\"en\":\"Participant information sheet\",\"sr-Latn\":\"Informacije za učesnike\"},"
                        + "\"kind\":\"PARTICIPANT_INFORMATION\"}")
                .post("/v1/materials")
                .jsonPath()
                .getString("id");
    }

    public static String version(String materialId, String serbianText) {
        return researcher()
                .body(
                        "{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"Welcome. You will have 6 sessions in 12 months.\","
                                + "\"sr-Latn\":\"" + serbianText + "\"}}")
                .post("/v1/materials/" + materialId + "/versions")
                .jsonPath()
                .getString("id");
    }

    /** Writes the text of a draft out of a file. */
    public static Response upload(String versionId, String language, String mediaType, String name, byte[] file) {
        return researcher()
                .contentType(mediaType)
                .header("If-Match", "*")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(file)
                .put("/v1/material-versions/" + versionId + "/texts/" + language + "/file");
    }

    public static Response review(String versionId, String... panelIds) {
        return researcher()
                .body("{\"materialVersionId\":\"" + versionId + "\",\"panelIds\":[\""
                        + String.join("\",\"", List.of(panelIds))
                        + "\"],\"summary\":{\"en\":\"What people are told before they join\",\"sr-Latn\":\"Šta se ljudima kaže\"},"
                        + "\"questions\":[{\"en\":\"Is anything missing?\",\"sr-Latn\":\"Da li nešto nedostaje?\"}],"
                        + "\"deadline\":\"2040-01-01T00:00:00Z\"}")
                .post("/v1/review-requests");
    }

    public static String openReview(String versionId, String... panelIds) {
        var id = review(versionId, panelIds).jsonPath().getString("id");
        researcher().post("/v1/review-requests/" + id + "/opening");
        return id;
    }

    /** The quoted words of {@link #TEXT} with their positions, in code points. */
    public static String passage() {
        return "{\"type\":\"PASSAGE\",\"selector\":{\"exact\":\"6 sesija\",\"prefix\":\"Imaćete \",\"suffix\":\" za 12\",\"start\":23,\"end\":31}}";
    }

    public static String comment(String about, String credit) {
        return "{\"kind\":\"WORDING\",\"language\":\"sr-Latn\",\"text\":\"Koliko traje jedna sesija?\",\"about\":"
                + about + ",\"credit\":" + credit + "}";
    }

    public static String general(String credit) {
        return comment("{\"type\":\"GENERAL\"}", credit);
    }

    /** The same, from somebody who wishes no credit. */
    public static String general() {
        return general(UNCREDITED);
    }

    public static Response say(String reviewId, String country, String account, String comment) {
        return member(country, account).body(comment).post("/v1/review-requests/" + reviewId + "/comments");
    }

    /** The id of what somebody said in general who wishes no credit. */
    public static String said(String reviewId, String country, String account) {
        return say(reviewId, country, account, general()).jsonPath().getString("id");
    }

    public static Response meeting(String panelId, String country) {
        return TestUsers.ppiLead(country)
                .body(
                        "{\"startsAt\":\"2030-03-01T17:00:00\",\"zone\":\"Europe/Belgrade\",\"place\":{\"en\":\"The library\"},"
                                + "\"agenda\":{\"en\":\"The information sheet\",\"sr-Latn\":\"Informacije za učesnike\"},"
                                + "\"accessNeeds\":[\"BREAKS\"],\"attendedMembershipIds\":[]}")
                .post("/v1/panels/" + panelId + "/meetings");
    }

    /** A new draft under that id. */
    public static Response draft(String reviewId, String country, String account, String draftId) {
        return member(country, account)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Koliko tra\"}")
                .put("/v1/review-requests/" + reviewId + "/drafts/" + draftId);
    }

    public static Response respond(String commentId, String decision) {
        return researcher()
                .body("{\"decision\":\"" + decision
                        + "\",\"reason\":{\"en\":\"You are right.\",\"sr-Latn\":\"U pravu ste.\"}}")
                .post("/v1/comments/" + commentId + "/response");
    }

    public static Response change(String versionId, String commentId) {
        return researcher()
                .body(
                        "{\"commentIds\":[\"" + commentId + "\"],\"language\":\"sr-Latn\","
                                + "\"before\":{\"exact\":\"6 sesija\",\"start\":23,\"end\":31},"
                                + "\"after\":{\"exact\":\"6 sesija od po 30 minuta\",\"start\":23,\"end\":47},"
                                + "\"description\":{\"en\":\"Says how long a session takes\",\"sr-Latn\":\"Kaže koliko traje sesija\"}}")
                .post("/v1/material-versions/" + versionId + "/changes");
    }

    public static Response release(String versionId) {
        return researcher().body("{}").post("/v1/material-versions/" + versionId + "/release");
    }

    public static String revisedText() {
        return TEXT.replace("6 sesija", "6 sesija od po 30 minuta");
    }

    public static String unknown() {
        return UUID.randomUUID().toString();
    }
}
