package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A panel's meetings from the plan to what is read of them. */
@Order(11)
class MeetingsTest extends BrowserTestBase {
    private static final String LEAD = "ppi-rs";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @Test
    void leadPlansAMeetingWithTheKeyboardAloneAndThePanelReadsIt(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.RS");
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", NARROW);
                var member = browserSessions.person(demoStack, "member-rs-2", "sr-Cyrl-RS", NARROW)) {
            lead.signIn().open("/?at=desk-meetings&panel=" + panel).ready();
            lead.tabTo(lead.link("Zakažite sastanak")).press("Enter").ready();

            // When
            lead.page().locator("#starts").fill("2031-03-01T17:00");
            lead.tabTo(field(lead, "place.sr-Latn")).type("Gradska biblioteka, prvi sprat");
            lead.tabTo(field(lead, "link")).type("meet.example.org/leap");
            lead.tabTo(field(lead, "agenda.sr-Latn")).type("Kako izgleda jedan susret");
            lead.tabTo(lead.page().getByLabel("Ulaz bez stepenika")).press("Space");
            lead.tabTo(lead.button("Sačuvajte")).press("Enter");

            // Then
            assertThat(lead.readOut()).hasText("Sastanak je zakazan. Panel to sada može da pročita.");
            assertThat(lead.heading("Sastanak")).isFocused();
            lead.seesNoBarrier("meeting-planned").needsNoSidewaysMove("meeting-planned");
            member.signIn();
            member.page().locator("main a[href*='at=meetings']").click();
            member.ready();
            var meeting = meeting(member, "1. марта 2031. 17:00");
            assertThat(meeting.getByText("Gradska biblioteka, prvi sprat")).isVisible();
            assertThat(meeting.getByText("Улаз без степеника")).isVisible();
            assertThat(meeting.locator("a[href='https://meet.example.org/leap']"))
                    .isVisible();
            member.seesNoBarrier("meetings-read").needsNoSidewaysMove("meetings-read");
        }
    }

    @Test
    void whoWasThereIsTickedAndEachMemberReadsTheNotesAndOfTheOwnAttendance(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.MK");
        var yesterday = LocalDate.now().minusDays(1);
        var meeting = demoStack
                .api()
                .as("ppi-mk")
                .post("/v1/panels/" + panel + "/meetings", planned(yesterday))
                .expect(201)
                .id();
        try (var lead = browserSessions.person(demoStack, "ppi-mk", "mk-MK", DESKTOP);
                var there = browserSessions.person(demoStack, "member-mk-1", "mk-MK", DESKTOP);
                var away = browserSessions.person(demoStack, "member-mk-2", "mk-MK", DESKTOP)) {
            lead.signIn()
                    .open("/?at=desk-meeting&panel=" + panel + "&id=" + meeting)
                    .ready();

            // When
            lead.page()
                    .getByLabel(pseudonym(demoStack, "member-mk-1"), new Page.GetByLabelOptions().setExact(true))
                    .check();
            field(lead, "notes.mk").fill("Разговаравме колку трае една средба.");
            lead.button("Зачувајте").click();
            assertThat(lead.readOut()).hasText("Состанокот е зачуван.");
            lead.seesNoBarrier("meeting-held");

            // Then
            there.signIn().open("/?at=meetings").ready();
            var attended = meeting(there, "Разговаравме колку трае една средба.");
            assertThat(attended.getByText("Бевте таму.")).isVisible();
            there.seesNoBarrier("meetings-held");
            away.signIn().open("/?at=meetings").ready();
            var missed = meeting(away, "Разговаравме колку трае една средба.");
            assertThat(missed).isVisible();
            assertThat(missed.getByText("Бевте таму.")).hasCount(0);
            var kept = demoStack
                    .api()
                    .as("ppi-mk")
                    .get("/v1/panels/" + panel + "/meetings/" + meeting)
                    .expect(200);
            assertThat(kept.text("/agendaTexts/en")).isEqualTo("The information sheet");
        }
    }

    /** The one among the member's meetings that tells this. */
    private static Locator meeting(BrowserUser member, String told) {
        return member.page().locator("article", new Page.LocatorOptions().setHasText(told));
    }

    private static Map<String, Object> planned(LocalDate day) {
        return Map.of(
                "startsAt",
                day + "T17:00:00",
                "zone",
                "Europe/Skopje",
                "link",
                "https://meet.example.org/leap",
                "agenda",
                Map.of("en", "The information sheet", "mk", "Информации за учесниците"),
                "accessNeeds",
                List.of("BREAKS"),
                "attendedMembershipIds",
                List.of());
    }

    private static String pseudonym(DemoStack demoStack, String member) {
        return demoStack
                .api()
                .as(member)
                .get("/v1/memberships")
                .expect(200)
                .items()
                .getFirst()
                .path("pseudonym")
                .asText();
    }

    private static Locator field(BrowserUser browserUser, String name) {
        return browserUser.page().locator("[name='" + name + "']");
    }
}
