package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.payment.ReceiptFiles;

/** What the database itself keeps from the service's own user, whatever a query forgets. */
@QuarkusTest
class PanelsRowSecurityTest {

    private static final List<String> OF_A_COUNTRY = List.of(
            "panel",
            "membership",
            "addressed_panel",
            "comment",
            "topic_count",
            "comment_response",
            "comment_change",
            "contribution",
            "concern_comment",
            "response_draft",
            "said_line",
            "standards_assessment",
            "impact_comment",
            "contributor_view",
            "safeguarding_flag",
            "message_settings",
            "waiting_message",
            "payment_rate",
            "payment_offer",
            "claim",
            "claim_receipt",
            "development_step",
            "comment_draft",
            "agreed_terms",
            "panel_meeting",
            "reading_position",
            "held_reopening",
            "withdrawal_notice",
            "access_grant",
            "staff_invitation",
            "staff_account");
    private static final List<String> OF_THE_PROJECT = List.of(
            "study_material",
            "material_version",
            "material_text",
            "review_request",
            "material_change",
            "concern",
            "impact_entry",
            "gripp_report",
            "material_original",
            "glossary_term");

    /** Technique, what is public of studies and of what was published, and digests that are nobody's. */
    private static final List<String> WITHOUT_WALL = List.of(
            "public.outbox",
            "public.inbox",
            "public.dead_letter",
            "public.idempotency_key",
            "public.publication",
            "public.published_edition",
            "public.announced_event",
            "public.study",
            "public.attendance_proof",
            "public.wrong_invitation_code",
            "public.account_order");

    @BeforeEach
    void somethingIsStoredEverywhere() throws SQLException {
        TestDatabase.clean();
        var panel = TestUsers.panel("RS");
        var account = TestUsers.memberOf(panel, "RS", "Lipa");
        var material = ReviewSteps.material();
        var first = ReviewSteps.version(material, ReviewSteps.TEXT);
        ReviewSteps.upload(first, "en", "text/plain", "sheet.txt", "Welcome.".getBytes(StandardCharsets.UTF_8));
        TestUsers.researcher()
                .body("{\"term\":{\"en\":\"consent\"},\"explanation\":{\"en\":\"Saying yes.\"}}")
                .put("/v1/glossary/terms/" + ReviewSteps.unknown());
        var review = ReviewSteps.openReview(first, panel);
        var comment = ReviewSteps.say(review, "RS", account, ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}"))
                .jsonPath()
                .getString("id");
        ReviewSteps.meeting(panel, "RS");
        ReviewSteps.draft(review, "RS", account, ReviewSteps.unknown());
        TestUsers.member("RS", account)
                .body("{\"language\":\"sr-Latn\",\"paragraphId\":\"p-1\"}")
                .put("/v1/review-requests/" + review + "/reading-position");
        ReviewSteps.respond(comment, "ACCEPTED");
        var waiting = ReviewSteps.said(review, "RS", account);
        TestUsers.researcher()
                .body("{\"decision\":\"ACCEPTED\",\"reason\":{\"en\":\"r\"}}")
                .put("/v1/comments/" + waiting + "/response-draft");
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        ReviewSteps.release(second);
        TestUsers.member("RS", account)
                .body("{\"reason\":\"Milica pita isto.\"}")
                .post("/v1/comments/" + comment + "/reopening");
        somethingIsToldAbout(comment);
        somethingIsReportedAbout(panel, comment);
        somebodyIsCaredFor(account);
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute(
                    "insert into withdrawal_notice values (gen_random_uuid(), gen_random_uuid(), 'RS', now())");
            statement.execute("insert into waiting_message (id, country, kind, link, due_at, attempts, created_at,"
                    + " modified_at, version) values (gen_random_uuid(), 'RS', 'MAIL_PAUSED', '',"
                    + " now() + interval '1 day', 0, now(), now(), 1)");
        }
    }

    private static void somethingIsToldAbout(String comment) {
        var version =
                TestUsers.researcher().get("/v1/comments/" + comment).jsonPath().getString("materialVersionId");
        TestUsers.researcher()
                .body("{\"materialVersionId\":\"" + version + "\",\"title\":{\"en\":\"t\"},\"commentIds\":[\"" + comment
                        + "\"]}")
                .post("/v1/concerns");
        TestUsers.ppiLead("RS")
                .body("{\"said\":{\"en\":\"s\"},\"dropCountry\":false}")
                .put("/v1/comments/" + comment + "/you-said");
    }

    private static void somethingIsReportedAbout(String panel, String comment) {
        TestUsers.researcher()
                .body("{\"panelId\":\"" + panel + "\",\"standard\":\"IMPACT\",\"score\":3,\"period\":\"2026\"}")
                .post("/v1/standards-assessments");
        TestUsers.ppiLead("RS")
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"m\"},\"hopedToInfluence\":{\"en\":\"h\"},"
                        + "\"standards\":[],\"noChange\":true,\"contributorView\":{\"en\":\"v\"}}")
                .post("/v1/impact-entries");
        TestUsers.researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports");
    }

    private static void somebodyIsCaredFor(String account) {
        var membership = TestUsers.member("RS", account)
                .get("/v1/memberships")
                .jsonPath()
                .getString("items[0].id");
        TestUsers.coordinator()
                .body(
                        "{\"country\":\"RS\",\"taskKind\":\"MEETING\",\"amount\":10,\"currency\":\"RSD\",\"basis\":{\"en\":\"b\"}}")
                .put("/v1/payment-rates");
        var offer = TestUsers.ppiLead("RS")
                .body("{\"membershipId\":\"" + membership + "\",\"taskKind\":\"MEETING\",\"title\":{\"en\":\"t\"}}")
                .post("/v1/payment-offers")
                .header("Location");
        TestUsers.member("RS", account).post(offer + "/acceptance");
        var claim = TestUsers.member("RS", account)
                .body("{}")
                .post(offer + "/claims")
                .header("Location");
        TestUsers.member("RS", account)
                .contentType("application/pdf")
                .body(ReceiptFiles.pdf())
                .post(claim + "/receipts");
        TestUsers.ppiLead("RS")
                .body("{\"kind\":\"TRAINING\",\"title\":{\"en\":\"t\"},\"date\":\"2021-04-19\"}")
                .post("/v1/memberships/" + membership + "/development-steps");
        TestUsers.member("RS", account).body("{\"wantsCall\":true}").post("/v1/safeguarding-flags");
        TestUsers.member("RS", account)
                .body("{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}")
                .put("/v1/message-settings");
        var code = TestUsers.coordinator()
                .body("{\"country\":\"RS\",\"role\":\"RESEARCHER\",\"label\":\"l\"}")
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        TestUsers.as(TestTokens.of().in().account("somebody-new"))
                .body("{\"code\":\"" + code + "\"}")
                .post("/v1/invitations/acceptance");
    }

    private static Map<String, Long> seen(List<String> tables, String countries) throws SQLException {
        var seen = new LinkedHashMap<String, Long>();
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.held', 'shown', false)");
            if (countries != null) {
                statement.execute("select set_config('zajedno.countries', '" + countries + "', false)");
            }
            for (var table : tables) {
                try (var row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    seen.put(table, row.getLong(1));
                }
            }
        }
        return seen;
    }

    @Test
    void everyTableStandsInOneOfTheLists() {
        var tables = TestDatabase.tables();

        assertThat(tables)
                .hasSize(OF_A_COUNTRY.size() + OF_THE_PROJECT.size() + WITHOUT_WALL.size())
                .containsAll(WITHOUT_WALL);
    }

    @Test
    void withoutACountryNoRowIsSeen() throws SQLException {
        assertThat(seen(OF_A_COUNTRY, null).values()).containsOnly(0L);
        assertThat(seen(OF_A_COUNTRY, "").values()).containsOnly(0L);
        assertThat(seen(OF_THE_PROJECT, null).values()).containsOnly(0L);
        assertThat(seen(OF_THE_PROJECT, "").values()).containsOnly(0L);
    }

    @Test
    void anotherCountrySeesWhatConcernsTheProjectOnly() throws SQLException {
        assertThat(seen(OF_A_COUNTRY, "BA").values()).containsOnly(0L);
        assertThat(seen(OF_THE_PROJECT, "BA").values()).doesNotContain(0L);
        assertThat(seen(OF_A_COUNTRY, "BA,RS").values()).doesNotContain(0L);
    }

    @Test
    void rowCannotBeWrittenIntoAnotherCountry() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'BA', false)");

            assertThatThrownBy(() -> statement.execute(
                            "insert into withdrawal_notice values (gen_random_uuid(), gen_random_uuid(), 'RS', now())"))
                    .hasMessageContaining("row-level security");
            assertThat(statement.executeUpdate("update panel set state = 'CLOSED'"))
                    .isZero();
        }
    }

    @Test
    void serviceCannotChangeTheSchemaNorDelete() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("alter table comment disable row level security"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from comment"))
                    .hasMessageContaining("permission denied");
        }
    }
}
