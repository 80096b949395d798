package org.zajedno.events.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.release;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class CalendarResourceTest {

    /** What iCalendar gives a meaning to, three scripts, signs of two and four octets, and what looks like a property. */
    private static final String NASTY =
            "Пажња; запета, коса \\црта\\n, \"наводници\": ђе су šuma, žaba i đak? 👩‍⚕️🧠 BEGIN:VEVENT ATTENDEE;CN=x:mailto:x@y ünïcödé ʼ ‏rtl‏ "
                    + "и још много речи да би ред био дужи од онога што стаје у један ред календара";

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void eachSessionIsAnEntryWithItsZone() throws Exception {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        var calendar = calendar(event, "en");

        // Then
        var parsed = new CalendarBuilder().build(new StringReader(calendar));
        assertThat(parsed.<VEvent>getComponents(Component.VEVENT))
                .singleElement()
                .satisfies(entry -> {
                    var start = (ZonedDateTime) entry.getDateTimeStart().getDate();
                    assertThat(start.toInstant()).isEqualTo(Instant.parse("2021-04-19T13:00:00Z"));
                });
        assertThat(parsed.<VTimeZone>getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(lines(calendar))
                .contains(
                        "DTSTART;TZID=Europe/Belgrade:20210419T150000",
                        "DTEND;TZID=Europe/Belgrade:20210419T170000",
                        "SUMMARY;LANGUAGE=en:Involvement in South-East Europe",
                        "LOCATION:Zoom webinar",
                        "STATUS:CONFIRMED",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H")
                .noneMatch(line -> line.startsWith("METHOD"))
                .containsSubsequence(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Belgrade",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20210328T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE");
    }

    @Test
    void summaryIsInTheReadersLanguage() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        var calendar = calendar(event, "sr-Cyrl");

        // Then
        assertThat(lines(calendar)).contains("SUMMARY;LANGUAGE=sr-Cyrl:Укључивање у југоисточној Европи");
    }

    @Test
    void everyCharacterComesBack() throws Exception {
        // Given
        var title = NASTY.replace("\\", "\\\\").replace("\"", "\\\"");
        var event = through(
                draft(webinar(10)
                        .replace("Service user and carer involvement in mental health care and research", title)),
                "ANNOUNCED");

        // When
        var calendar = calendar(event, "en");

        // Then
        var parsed = new CalendarBuilder().build(new StringReader(calendar));
        var entry = parsed.<VEvent>getComponents(Component.VEVENT).getFirst();
        assertThat(entry.getSummary().getValue()).isEqualTo(NASTY);
        assertThat(unescaped(lines(calendar), "SUMMARY;LANGUAGE=en:")).isEqualTo(NASTY);
        assertThat(parsed.<VEvent>getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void linesAreFoldedByOctetsAndEndWithCrlf() {
        // Given
        var title = NASTY.replace("\\", "\\\\").replace("\"", "\\\"");
        var event = through(
                draft(webinar(10)
                        .replace("Service user and carer involvement in mental health care and research", title)),
                "ANNOUNCED");

        // When
        var calendar = calendar(event, "en");

        // Then
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whoRegisteredDoesNotStandInIt() {
        // Given
        var event = open(5);
        register(event, somebody("RS"), "RS").then().statusCode(201);

        // When
        var calendar = calendar(event, "en");

        // Then
        assertThat(calendar).doesNotContain("ATTENDEE", "ana@example.org", "Ana");
    }

    @Test
    void draftHasNoCalendar() {
        // Given
        var event = draft(200);

        // When
        var reply = given().get("/v1/events/{id}/calendar.ics", event);

        // Then
        reply.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void hourThatTheClockShowsTwiceIsWrittenAsItsInstant() {
        // Given
        var event = through(
                draft(webinar(10)
                        .replace(
                                "\"2021-04-19T15:00\", \"zone\": \"Europe/Belgrade\"",
                                "\"2021-10-31T02:30\", \"zone\": \"Europe/Belgrade\", \"offset\": \"+01:00\"")
                        .replace("2021-04-19T17:00", "2021-10-31T04:00")),
                "ANNOUNCED");

        // When
        var calendar = calendar(event, "en");

        // Then
        assertThat(lines(calendar)).contains("DTSTART:20211031T013000Z", "DTEND;TZID=Europe/Belgrade:20211031T040000");
    }

    private static String calendar(UUID event, String language) {
        return new String(
                given().header("Accept-Language", language)
                        .get("/v1/events/{id}/calendar.ics", event)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    /** Unfolded content lines, by hand. */
    private static List<String> lines(String calendar) {
        return Stream.of(calendar.replace("\r\n ", "").split("\r\n")).toList();
    }

    private static String value(List<String> lines, String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .substring(prefix.length());
    }

    private static String unescaped(List<String> lines, String prefix) {
        var text = new StringBuilder();
        var value = value(lines, prefix);
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) == '\\') {
                at++;
                text.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                text.append(value.charAt(at));
            }
        }
        return text.toString();
    }
}
