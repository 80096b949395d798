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
class TrainingTest extends Browsing {
    private static final String COORDINATOR = "coordinator";
    private static final String MEMBER = "member-rs-2";
    private static final String TEAM = "team-rs";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NARROW = 320;

    @Test
    void memberEntersTheCodeOfATrainingWithTheKeyboardAlone(World world) {
        // Given
        world.known();
        var event = training(world);
        var registration = cameTo(world, event);
        var seenByTeam = world.api().as(TEAM).get(registration).expect(200);
        var code = world.api().as(MEMBER).get(registration).expect(200).text("/attendanceCode");
        try (var member = people.person(world, MEMBER, "sr-Cyrl-RS", NARROW)) {
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
        var place = world.api()
                .as(MEMBER)
                .get("/v1/memberships")
                .expect(200)
                .items()
                .getFirst()
                .path("id")
                .asText();
        var steps = "/v1/memberships/" + place + "/development-steps";
        assertThat(world.api().as("ppi-rs").get(steps).expect(200).items())
                .filteredOn(step -> step.path("eventId").asText().equals(event))
                .extracting(step -> step.path("title").asText())
                .containsExactly("How research is made");
        assertThat(world.api()
                        .as(MEMBER)
                        .post(steps.replace("/development-steps", "/trainings"), Map.of("code", code))
                        .status())
                .isEqualTo(422);
    }

    private static String training(World world) {
        var event = world.api()
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
        become(world, event, "ANNOUNCED");
        become(world, event, "REGISTRATION_OPEN");
        return event;
    }

    /** The address of the member's registration for the event, to which the member came. */
    private static String cameTo(World world, String event) {
        var registration = "/v1/registrations/"
                + world.api()
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
        become(world, event, "RUNNING");
        world.api()
                .as(TEAM)
                .header("If-Match", "*")
                .post(registration + "/attendance", Map.of("attended", true))
                .expect(200);
        return registration;
    }

    private static void become(World world, String event, String state) {
        world.api()
                .as(COORDINATOR)
                .header("If-Match", "*")
                .post("/v1/events/" + event + "/state", Map.of("state", state))
                .expect(200);
    }
}
