package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.zajedno.local.Main;

/** Every address to which mails lead opens what it names, signed in or not. */
@Order(10)
class MailAddressTest extends BrowserTestBase {
    private static final String LEAD = "ppi-rs";
    private static final int PHONE = 390;
    /** A constant of the list: its screen, then the parameters. */
    private static final Pattern ADDRESS = Pattern.compile("(?m)^    [A-Z]+\\(\"([\\w-]+)\"((?:, \"\\w+\")*)\\)[,;]");

    /** What stands there as its heading, or as a part of it. */
    private static final Map<String, String> HEADINGS = Map.of(
            "home", "Šta čeka vaše mišljenje",
            "reading", "Mails lead here",
            "saying", "Recite šta mislite",
            "comment", "Moj komentar",
            "payments", "Naknada",
            "messages", "Poruke e-poštom",
            "desk-safeguarding", "Briga o ljudima",
            "desk-panel", "Srbij");

    @Test
    void everyAddressLeadsWhereItSays(DemoStack demoStack) throws IOException {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Mails lead here");
        var shown = Map.of(
                "review", piece.review(),
                "draft", draft(demoStack, piece.review()),
                "id", demoStack.known().id("comment." + ReviewFixture.MEMBER),
                "confirm", "unknown");
        var addresses = addresses();
        assertThat(addresses).extracting(Address::screen).containsOnlyOnceElementsOf(List.of("home", "saying"));
        for (var address : addresses) {
            var user = address.screen().startsWith("desk-") ? LEAD : ReviewFixture.MEMBER;
            try (var reader = browserSessions.person(demoStack, user, "sr-RS", PHONE)) {
                // When
                reader.open(address.path(shown));
                reader.link("Prijavite se").click();
                reader.giveName(reader.page());

                // Then
                seesWhat(address, reader);
                reader.open(address.path(shown));
                seesWhat(address, reader);
            }
        }
    }

    private static void seesWhat(Address address, BrowserUser reader) {
        assertThat(HEADINGS).containsKey(address.screen());
        assertThat(reader.page().locator("nav")).isVisible();
        reader.ready();
        assertThat(reader.page().locator("h1")).containsText(HEADINGS.get(address.screen()));
        assertThat(reader.link("Na početnu stranicu")).hasCount(0);
    }

    private static String draft(DemoStack demoStack, String review) {
        var draft = UUID.randomUUID().toString();
        demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .header("If-None-Match", "*")
                .put(
                        "/v1/review-requests/" + review + "/drafts/" + draft,
                        Map.of("language", "sr-Latn", "text", "Počeo sam.", "about", Map.of("type", "GENERAL")))
                .expect(200);
        return draft;
    }

    private record Address(String screen, List<String> parameters) {
        String path(Map<String, String> shown) {
            var path = new StringBuilder("/?at=" + screen);
            parameters.forEach(name -> path.append('&').append(name).append('=').append(shown.get(name)));
            return path.toString();
        }
    }

    /** The list from which the service makes all links in mails; it is not on the class path of these tests. */
    private static List<Address> addresses() throws IOException {
        var list = Files.readString(
                Main.project().resolve("panels-service/src/main/java/org/zajedno/panels/PageAddress.java"));
        return ADDRESS.matcher(list)
                .results()
                .map(found -> new Address(
                        found.group(1),
                        Pattern.compile("\\w+")
                                .matcher(found.group(2))
                                .results()
                                .map(name -> name.group())
                                .toList()))
                // visitors come to it without signing in, see InvitationTest
                .filter(address -> !address.screen().equals("join"))
                .toList();
    }
}
