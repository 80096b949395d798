package org.zajedno.panels.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class MyDataApiTest {

    private static final String SETTINGS =
            "{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}";

    private String lipa;
    private String breza;
    private String neighbour;

    @BeforeEach
    void twoMembersSaySomething() {
        TestDatabase.clean();
        var panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        breza = memberOf(panel, "RS", "Breza");
        var review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        var comment = ReviewSteps.said(review, "RS", lipa);
        ReviewSteps.respond(comment, "ACCEPTED");
        ReviewSteps.say(review, "RS", breza, ReviewSteps.general().replace("Koliko", "Zašto"));
        member("RS", lipa).body(SETTINGS).put("/v1/message-settings");
        member("RS", lipa)
                .body("{\"wantsCall\":true,\"call\":{\"phone\":\"060 1234567\",\"messageAllowed\":true},"
                        + "\"words\":\"Ne spavam\"}")
                .post("/v1/safeguarding-flags");
        var places = ppiLead("RS").get("/v1/panels/" + panel + "/memberships").jsonPath();
        var meeting = ppiLead("RS").body(meeting("")).post("/v1/panels/" + panel + "/meetings");
        ppiLead("RS")
                .header("If-Match", "*")
                .body(meeting("\"" + String.join("\",\"", places.<String>getList("items.id")) + "\""))
                .put(meeting.header("Location"));
        neighbour = places.getList("items.id").getLast().toString();
    }

    private static String meeting(String attendance) {
        return "{\"startsAt\":\"2026-03-01T17:00:00\",\"zone\":\"Europe/Belgrade\",\"link\":\"https://meet.example.org/leap\","
                + "\"agenda\":{\"en\":\"The information sheet\"},\"accessNeeds\":[],\"attendedMembershipIds\":["
                + attendance
                + "]}";
    }

    @Test
    void copyHoldsEverythingThatIsStoredAboutTheCaller() {
        // Given what two members said
        // When
        var copy = member("RS", lipa).get("/v1/my-data");
        // Then
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.header("Cache-Control")).isEqualTo("no-store");
        var stored = copy.jsonPath();
        assertThat(stored.getString("stored.membership[0].pseudonym")).isEqualTo("Lipa");
        assertThat(stored.getString("stored.comment[0].text")).contains("Koliko traje");
        assertThat(stored.getString("stored.comment_response[0].decision")).isEqualTo("ACCEPTED");
        assertThat(stored.getString("stored.message_settings[0].address")).isEqualTo("lipa@example.org");
        assertThat(stored.getString("stored.safeguarding_flag[0].words")).isEqualTo("Ne spavam");
        assertThat(stored.getString("stored.safeguarding_flag[0].call")).contains("060 1234567");
        assertThat(stored.getString("stored.panel_meeting[0].starts_at")).startsWith("2026-03-01T17:00");
        assertThat(copy.asString()).doesNotContain("Breza", "Zašto", breza, neighbour, "invitation_hash");
    }

    @Test
    void whoeverSitsOnNoPanelHasNothing() {
        // Given an account without a panel
        // When
        var copy = member("RS", "a-stranger").get("/v1/my-data").jsonPath();
        // Then
        assertThat(copy.getMap("stored")).isEmpty();
        assertThat(ppiLead("RS").get("/v1/my-data").statusCode()).isEqualTo(403);
    }

    /** A new table that is about a person says so in one of these columns, or this test asks about it. */
    @Test
    void everyTableThatNamesAPersonIsCopied() throws SQLException {
        // Given the columns that point at a place on a panel, by whatever name
        var strangers = new ArrayList<String>();
        // When
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select c.conrelid::regclass || '.' || a.attname
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid = 'membership'::regclass and a.attname <> 'membership_id'""")) {
            while (row.next()) {
                strangers.add(row.getString(1));
            }
        }
        // Then
        assertThat(strangers).isEmpty();
    }
}
