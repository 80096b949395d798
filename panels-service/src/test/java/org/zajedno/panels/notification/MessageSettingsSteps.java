package org.zajedno.panels.notification;

import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.zajedno.kit.testing.TestDatabase;

/** How members of the tests say that they want mail. */
final class MessageSettingsSteps {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private MessageSettingsSteps() {}

    static String someAddress(String name) {
        return name + "@" + UUID.randomUUID() + ".example";
    }

    static Response wish(String account, String address, String frequency, String language) {
        return member("RS", account)
                .header("If-Match", "*")
                .body("{\"email\":\"" + address + "\",\"frequency\":\"" + frequency + "\",\"language\":\"" + language
                        + "\"}")
                .put("/v1/message-settings");
    }

    /** Until the member has opened the link that came. */
    static void wishAndConfirm(String account, String address, String frequency, String language) {
        wish(account, address, frequency, language);
        confirm(account, tokenSentTo(address));
    }

    static Response confirm(String account, String token) {
        return member("RS", account).body("{\"token\":\"" + token + "\"}").post("/v1/message-settings/confirmation");
    }

    /** The token in the last mail that asks for a confirmation, once the mail sender has noted that it left. */
    static String tokenSentTo(String address) {
        await().atMost(A_MINUTE)
                .until(() -> !TestMailServer.confirmationsTo(address).isEmpty() && nothingIsAsked());
        return TestMailServer.text(TestMailServer.confirmationsTo(address).getLast())
                .replaceAll("(?s)^.*[?]at=messages&confirm=([\\w-]+).*$", "$1");
    }

    static void makeEverythingDue() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute("update waiting_message set due_at = now()");
        }
    }

    private static boolean nothingIsAsked() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row =
                    statement.executeQuery("select count(*) from waiting_message where kind = 'CONFIRM_ADDRESS'")) {
                row.next();
                return row.getInt(1) == 0;
            }
        }
    }
}
