package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody comes to an event under a name, and shows it at the own place on the panel without it. */
@Order(16)
class TrainingTest extends BrowserTestBase {
    private static final String COORDINATOR = "coordinator";
    private static final String MEMBER = "member-rs-2";
    private static final String TEAM = "team-rs";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NARROW = 320;

    @Test
    void memberEntersTheCodeOfATrainingWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        demoStack.known();
        var event = training(demoStack);
        var registration = cameTo(demoStack, event);
        var seenByTeam = demoStack.api().as(TEAM).get(registration).expect(200);
        var code = demoStack.api().as(MEMBER).get(registration).expect(200).text("/attendanceCode");
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-Cyrl-RS", NARROW)) {
            member.signIn().open("/?at=place").ready();
            var field = member.page().getByLabel("Код из ваше пријаве");
            member.tabTo(field).press("Enter");
            assertThat(member.page().locator("span.wrong")).hasText("Прво унесите код.");
            assertThat(field).isFocused();
            member.type("0000-0000-0000-0000-0000").press("Enter");
            assertThat(member.page().locator("span.wrong")).containsText("Овај код није познат или је већ искоришћен.");
            member.seesNoBarrier("training-refused").needsNoSidewaysMove("training-refused");

            // When
            await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
                field.fill(code.toLowerCase().replace('-', ' '));
                field.press("Enter");
                assertThat(member.page().getByText("How research is made")).isVisible();
            });

            // Then
            assertThat(member.readOut()).hasText("Ваша обука је сада на листи.");
            assertThat(member.heading("Шта сте овде научили и урадили")).isFocused();
            assertThat(field).hasValue("");
            member.seesNoBarrier("training-entered").needsNoSidewaysMove("training-entered");
        }
        assertThat(seenByTeam.text("/state")).isEqualTo("ATTENDED");
        assertThat(seenByTeam.body()).doesNotContain(code);
        var place = demoStack
                .api()
                .as(MEMBER)
                .get("/v1/memberships")
                .expect(200)
                .items()
                .getFirst()
                .path("id")
                .asText();
        var steps = "/v1/memberships/" + place + "/development-steps";
        assertThat(demoStack.api().as("ppi-rs").get(steps).expect(200).items())
                .filteredOn(step -> step.path("eventId").asText().equals(event))
                .extracting(step -> step.path("title").asText())
                .containsExactly("How research is made");
        assertThat(demoStack
                        .api()
                        .as(MEMBER)
                        .post(steps.replace("/development-steps", "/trainings"), Map.of("code", code))
                        .status())
                .isEqualTo(422);
    }

    private static String training(DemoStack demoStack) {
        var event = demoStack
                .api()
                .as(COORDINATOR)
                .post(
                        "/v1/events",
                        Map.ofEntries(
                                Map.entry("title", Map.of("en", "How research is made")),
                                Map.entry("description", Map.of("en", "For everybody who is new on a panel.")),
                                Map.entry("platform", "City library"),
                                Map.entry("audiences", List.of("SERVICE_USER", "CARER")),
                                Map.entry(
                                        "organisers",
                                        List.of(Map.of("name", "NGO Prostor", "country", "RS", "lead", true))),
                                Map.entry("starts", Map.of("local", "2021-05-10T10:00", "zone", "Europe/Belgrade")),
                                Map.entry("ends", Map.of("local", "2021-05-10T12:00", "zone", "Europe/Belgrade")),
                                Map.entry("admission", "OPEN")))
                .expect(201)
                .id();
        become(demoStack, event, "ANNOUNCED");
        become(demoStack, event, "REGISTRATION_OPEN");
        return event;
    }

    /** The address of the member's registration for the event, to which the member came. */
    private static String cameTo(DemoStack demoStack, String event) {
        var registration = "/v1/registrations/"
                + demoStack
                        .api()
                        .as(MEMBER)
                        .post(
                                "/v1/events/" + event + "/registrations",
                                Map.of(
                                        "displayName",
                                        "Milica",
                                        "email",
                                        "milica@example.org",
                                        "country",
                                        "RS",
                                        "language",
                                        "sr-Cyrl",
                                        "audience",
                                        "SERVICE_USER"))
                        .expect(201)
                        .id();
        become(demoStack, event, "RUNNING");
        demoStack
                .api()
                .as(TEAM)
                .header("If-Match", "*")
                .post(registration + "/attendance", Map.of("attended", true))
                .expect(200);
        return registration;
    }

    private static void become(DemoStack demoStack, String event, String state) {
        demoStack
                .api()
                .as(COORDINATOR)
                .header("If-Match", "*")
                .post("/v1/events/" + event + "/state", Map.of("state", state))
                .expect(200);
    }
}
