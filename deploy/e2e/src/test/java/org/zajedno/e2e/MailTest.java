package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How a member comes to get mail: the page, the mail server and the link in between. */
@Order(15)
class MailTest extends Browsing {
    private static final int PHONE = 360;
    private static final String ADDRESS = "jasen@zajedno.example";
    private static final Pattern LINK = Pattern.compile("http\\S*confirm=[^\\s\"<]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void addressIsUsedOnlyAfterItsOwnerOpenedTheLinkInAMail(World world) throws IOException, InterruptedException {
        // Given
        world.known();
        try (var member = people.person(world, "member-mk-2", "mk", PHONE)) {
            member.signIn().open("/?at=messages").ready();
            member.page().getByLabel("Веднаш").check();
            member.page().getByLabel("Вашата адреса за е-пошта").fill(ADDRESS);
            member.button("Зачувај").click();
            assertThat(member.page().getByText("Испративме порака на оваа адреса."))
                    .isVisible();
            await().atMost(60, SECONDS).until(() -> !linksIn(world).isEmpty());
            member.seesNoBarrier("mail-unconfirmed").picture("mail-unconfirmed");

            // When
            member.open(path(linksIn(world).getFirst())).ready();

            // Then
            assertThat(member.page().locator(".notice")).hasText("Вашата адреса е потврдена. Отсега праќаме пораки.");
            member.seesNoBarrier("mail-confirmed").picture("mail-confirmed");
            assertThat(member.page().url()).doesNotContain("confirm");
            member.open("/?at=messages").ready();
            assertThat(member.page().getByText("Испративме порака на оваа адреса."))
                    .hasCount(0);
        }
    }

    /** As whoever can read the mails to that address. */
    private static List<String> linksIn(World world) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(world.mail() + "/api/user/" + ADDRESS + "/messages"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() != 200
                    ? List.of()
                    : StreamSupport.stream(JSON.readTree(answer.body()).spliterator(), false)
                            .map(mail -> mail.path("mimeMessage")
                                    .asText()
                                    .replace("=\r\n", "")
                                    .replace("=3D", "="))
                            .map(LINK::matcher)
                            .flatMap(found -> found.results().map(link -> link.group()))
                            .toList();
        }
    }

    private static String path(String link) {
        var address = URI.create(link);
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
