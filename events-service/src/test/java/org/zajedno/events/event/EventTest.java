package org.zajedno.events.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zajedno.events.time.EventTime;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

class EventTest {

    private static final Instant NOW = Instant.parse("2021-04-19T13:30:00Z");
    private static final Map<EventState, List<EventState>> WAY_TO = Map.of(
            EventState.DRAFT, List.of(),
            EventState.ANNOUNCED, List.of(EventState.ANNOUNCED),
            EventState.REGISTRATION_OPEN, List.of(EventState.ANNOUNCED, EventState.REGISTRATION_OPEN),
            EventState.REGISTRATION_CLOSED,
                    List.of(EventState.ANNOUNCED, EventState.REGISTRATION_OPEN, EventState.REGISTRATION_CLOSED),
            EventState.RUNNING, List.of(EventState.ANNOUNCED, EventState.RUNNING),
            EventState.FINISHED, List.of(EventState.ANNOUNCED, EventState.RUNNING, EventState.FINISHED),
            EventState.CANCELLED, List.of(EventState.ANNOUNCED, EventState.CANCELLED),
            EventState.POSTPONED, List.of(EventState.ANNOUNCED, EventState.POSTPONED));
    private static final Map<EventState, String> FOLLOWING = Map.of(
            EventState.DRAFT, "ANNOUNCED",
            EventState.ANNOUNCED, "REGISTRATION_OPEN RUNNING CANCELLED POSTPONED",
            EventState.REGISTRATION_OPEN, "REGISTRATION_CLOSED RUNNING CANCELLED POSTPONED",
            EventState.REGISTRATION_CLOSED, "REGISTRATION_OPEN RUNNING CANCELLED POSTPONED",
            EventState.RUNNING, "FINISHED CANCELLED",
            EventState.FINISHED, "",
            EventState.CANCELLED, "",
            EventState.POSTPONED, "ANNOUNCED CANCELLED");

    @ParameterizedTest
    @EnumSource(EventState.class)
    void onlyStatesThatFollowAreAllowed(EventState from) {
        // Given
        var expected = FOLLOWING.get(from);

        // When
        var allowed =
                Stream.of(EventState.values()).filter(to -> isAllowed(from, to)).toList();

        // Then
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(expected.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(EventState::valueOf)
                        .toList());
    }

    private static boolean isAllowed(EventState from, EventState to) {
        var event = in(from);
        try {
            event.changeState(to, null, NOW);
            return true;
        } catch (Refusal refused) {
            assertThat(event.state()).isEqualTo(from);
            return false;
        }
    }

    @Test
    void calendarSequenceRisesWithEveryChange() {
        // Given
        var event = in(EventState.ANNOUNCED);
        var before = event.calendarSequence();

        // When
        event.revise(plan(), NOW);
        event.releaseSchedule(NOW);
        event.changeState(EventState.CANCELLED, null, NOW);

        // Then
        assertThat(event.calendarSequence()).isEqualTo(before + 3);
    }

    @ParameterizedTest
    @CsvSource({"mk, Настан", "en, 'one\nATTENDEE:x'"})
    void titleNeedsEnglishAndOneLine(String language, String words) {
        // Given
        var plan = plan(LocalizedText.of(new LanguageTag(language), words));

        // When
        ThrowingCallable drafting = () -> new Event(plan, NOW);

        // Then
        assertThatThrownBy(drafting).isInstanceOf(Refusal.class);
    }

    private static Event in(EventState state) {
        var event = new Event(plan(), NOW);
        WAY_TO.get(state).forEach(step -> event.changeState(step, null, NOW));
        return event;
    }

    private static EventPlan plan() {
        return plan(LocalizedText.of(LanguageTag.ENGLISH, "Webinar"));
    }

    private static EventPlan plan(LocalizedText title) {
        return new EventPlan(
                title,
                LocalizedText.of(LanguageTag.ENGLISH, "About it"),
                "Zoom webinar",
                List.of(TargetAudience.CARER),
                List.of(new Organiser("Queen Mary University of London", new Country("GB"), true)),
                List.of(),
                null,
                EventTime.of("starts", LocalDateTime.of(2021, 4, 19, 15, 0), "Europe/Belgrade", null),
                EventTime.of("ends", LocalDateTime.of(2021, 4, 19, 17, 0), "Europe/Belgrade", null),
                null,
                Admission.OPEN);
    }
}
