package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class MessageSettingsApiTest {

    private static final String DAILY =
            "{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"sr-Latn\"}";

    private String panel;
    private String lipa;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
    }

    @Test
    void memberReadsBackWhatTheMemberChose() {
        // Given
        var nothing = member("RS", lipa).get("/v1/message-settings");
        // When
        var saved = member("RS", lipa).body(DAILY).put("/v1/message-settings");
        // Then
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(saved.statusCode()).isEqualTo(200);
        var read = member("RS", lipa).get("/v1/message-settings");
        assertThat(read.jsonPath().getString("email")).isEqualTo("lipa@example.org");
        assertThat(read.jsonPath().getString("frequency")).isEqualTo("DAILY");
        assertThat(read.jsonPath().getString("language")).isEqualTo("sr-Latn");
        assertThat(read.header("ETag")).isEqualTo(saved.header("ETag"));
    }

    @Test
    void changeNeedsThePresentVersion() {
        // Given
        var first = member("RS", lipa).body(DAILY).put("/v1/message-settings");
        member("RS", lipa).header("If-Match", first.header("ETag")).body(DAILY).put("/v1/message-settings");
        // When
        var unconditional = member("RS", lipa).body(DAILY).put("/v1/message-settings");
        var stale = member("RS", lipa)
                .header("If-Match", first.header("ETag"))
                .body(DAILY)
                .put("/v1/message-settings");
        // Then
        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
    }

    @Test
    void addressIsReadableNowhereInTheDatabase() throws SQLException {
        // Given
        member("RS", lipa).body(DAILY).put("/v1/message-settings");
        // When
        byte[] stored;
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select address from message_settings")) {
                row.next();
                stored = row.getBytes(1);
            }
        }
        // Then
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("lipa", "example");
    }

    @Test
    void addressOfAMemberIsInNoViewOfTheLead() {
        // Given
        member("RS", lipa).body(DAILY).put("/v1/message-settings");
        // When
        var seen = ppiLead("RS").get("/v1/panels/" + panel + "/memberships").asString()
                + ppiLead("RS")
                        .get("/v1/panels/" + panel + "/unreachable-members")
                        .asString();
        // Then
        assertThat(seen).doesNotContain("example.org");
        assertThat(ppiLead("RS").get("/v1/message-settings").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"frequency\":\"DAILY\",\"language\":\"en\"}",
                "{\"email\":\"lipa\",\"frequency\":\"DAILY\",\"language\":\"en\"}",
                "{\"email\":\"lipa@example.org\\r\\nBcc: all@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}",
                "{\"email\":\"lipa@example.org>,<all@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}",
                "{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"de\"}"
            })
    void wishThatMakesNoSenseIsRefused(String wish) {
        // Given a member without settings
        // When
        var response = member("RS", lipa).body(wish).put("/v1/message-settings");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).doesNotContain("example.org");
        assertThat(member("RS", lipa).get("/v1/message-settings").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverSitsOnNoPanelHasNoSettings() {
        // Given an account without a panel
        // When
        var response = member("RS", UUID.randomUUID().toString()).body(DAILY).put("/v1/message-settings");
        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/no-membership");
    }
}
