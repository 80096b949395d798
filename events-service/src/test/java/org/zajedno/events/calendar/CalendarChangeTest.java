package org.zajedno.events.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.programme;
import static org.zajedno.events.Scenario.release;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;
import static org.zajedno.events.Scenario.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class CalendarChangeTest {

    /** What iCalendar gives a meaning to, three scripts, signs of two and four octets, and what looks like a property. */
    private static final String NASTY =
            "Пажња; запета, коса \\црта\\n, \"наводници\": ђе су šuma, žaba i đak? 👩‍⚕️🧠 BEGIN:VEVENT ATTENDEE;CN=x:mailto:x@y ünïcödé ʼ ‏rtl‏ "
                    + "и још много речи да би ред био дужи од онога што стаје у један ред календара";

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void entryKeepsItsUidAndItsSequenceRises() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);
        var before = lines(calendar(event, "en"));

        // When
        write(
                event,
                programme("\"id\": \"" + value(before, "UID:") + "\",")
                        .replace("in South-East Europe", "in the Balkans"));
        as(COORDINATOR)
                .body("{}")
                .post("/v1/events/{id}/schedule-releases", event)
                .then()
                .statusCode(201);

        // Then
        var after = lines(calendar(event, "en"));
        assertThat(value(after, "UID:")).isEqualTo(value(before, "UID:"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE:")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE:")));
        assertThat(value(after, "SUMMARY;LANGUAGE=en:")).isEqualTo("Involvement in the Balkans");
        assertThat(value(after, "LAST-MODIFIED:")).matches("\\d{8}T\\d{6}Z");
        assertThat(value(after, "DTSTAMP:")).isEqualTo(value(after, "LAST-MODIFIED:"));
    }

    @Test
    void droppedSessionIsCancelledInTheCalendar() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);
        var dropped = value(lines(calendar(event, "en")), "UID:");

        // When
        write(event, programme("")).then().statusCode(200);
        as(COORDINATOR)
                .body("{}")
                .post("/v1/events/{id}/schedule-releases", event)
                .then()
                .statusCode(201);

        // Then
        assertThat(lines(calendar(event, "en")))
                .containsSubsequence("STATUS:CONFIRMED", "UID:" + dropped, "STATUS:CANCELLED");
    }

    @Test
    void cancelledEventSaysSo() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        become(event, "CANCELLED").then().statusCode(200);

        // Then
        assertThat(lines(calendar(event, "en"))).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void movedEventMovesItsSessionsBeforeTheNextRelease() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);
        var before = lines(calendar(event, "en"));

        // When
        revise(
                        event,
                        webinar(200)
                                .replace("2021-04-19T15:00", "2021-11-08T16:00")
                                .replace("2021-04-19T17:00", "2021-11-08T18:00"))
                .then()
                .statusCode(200);

        // Then
        var after = lines(calendar(event, "en"));
        assertThat(value(after, "UID:")).isEqualTo(value(before, "UID:"));
        assertThat(after)
                .contains("DTSTART;TZID=Europe/Belgrade:20211108T160000", "DTEND;TZID=Europe/Belgrade:20211108T180000")
                .doesNotContain("DTSTART;TZID=Europe/Belgrade:20210419T150000");
        assertThat(Integer.parseInt(value(after, "SEQUENCE:")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE:")));
    }

    @Test
    void eventThatOnlyGrowsLeavesItsSessionsWhereTheyAre() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        revise(event, webinar(200).replace("2021-04-19T15:00", "2021-04-19T14:00"))
                .then()
                .statusCode(200);

        // Then
        assertThat(lines(calendar(event, "en")))
                .contains("DTSTART;TZID=Europe/Belgrade:20210419T150000", "DTEND;TZID=Europe/Belgrade:20210419T170000");
    }

    @Test
    void movedEventWithoutAScheduleMovesToo() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        var before = lines(calendar(event, "en"));

        // When
        revise(event, webinar(200).replace("Europe/Belgrade", "Europe/London"))
                .then()
                .statusCode(200);

        // Then
        var after = lines(calendar(event, "en"));
        assertThat(value(after, "UID:")).isEqualTo(value(before, "UID:"));
        assertThat(after).contains("DTSTART;TZID=Europe/London:20210419T150000", "TZID:Europe/London");
        assertThat(Integer.parseInt(value(after, "SEQUENCE:")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE:")));
    }

    @Test
    void releaseForTheNewTimeTakesThePlaceOfTheMovedOne() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);
        var uid = value(lines(calendar(event, "en")), "UID:");
        revise(event, webinar(200).replace("2021-04-19", "2021-04-26")).then().statusCode(200);

        // When
        write(
                        event,
                        programme("\"id\": \"" + uid + "\",")
                                .replace("2021-04-19", "2021-04-26")
                                .replace("T15:00", "T15:30"))
                .then()
                .statusCode(200);
        as(COORDINATOR)
                .body("{}")
                .post("/v1/events/{id}/schedule-releases", event)
                .then()
                .statusCode(201);

        // Then
        assertThat(lines(calendar(event, "en")))
                .contains("UID:" + uid, "DTSTART;TZID=Europe/Belgrade:20210426T153000", "STATUS:CONFIRMED")
                .doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void cancelledEventRaisesItsSequenceAndKeepsItsUid() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        var before = lines(calendar(event, "en"));

        // When
        become(event, "CANCELLED").then().statusCode(200);

        // Then
        var after = lines(calendar(event, "en"));
        assertThat(after).contains("STATUS:CANCELLED", "UID:" + value(before, "UID:"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE:")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE:")));
    }

    @Test
    void unchangedCalendarIsNotSentAgain() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        var first = given().get("/v1/events/{id}/calendar.ics", event);

        // When
        var again = given().header("If-None-Match", first.header("ETag")).get("/v1/events/{id}/calendar.ics", event);

        // Then
        first.then().statusCode(200).header("Content-Type", containsString("text/calendar;charset=utf-8"));
        again.then().statusCode(304);
    }

    private static Response revise(UUID event, String body) {
        return as(COORDINATOR).header("If-Match", etag(event)).body(body).put("/v1/events/{id}", event);
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
}
