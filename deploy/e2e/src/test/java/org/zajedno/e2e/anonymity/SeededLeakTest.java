package org.zajedno.e2e.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zajedno.e2e.anonymity.ApiReply.Caller;
import org.zajedno.e2e.anonymity.ApiReply.Request;
import org.zajedno.e2e.anonymity.AuthorAttack.Finding;

/** The attack finds the author where one of the ways to somebody is open, and nobody where none is. */
class SeededLeakTest {
    private static final Caller RESEARCHER = new Caller("researcher", Set.of());
    private static final List<String> NAMES =
            List.of("Alder", "Beech", "Cedar", "Elder", "Hazel", "Larch", "Maple", "Olive", "Poplar", "Willow");

    private static final String SOMEBODY = "Hazel";
    private static final String COUNTRY = "BA";

    /** Two of each country; comments in an order that is not that of the names. */
    private static final List<Author> AUTHORS = IntStream.range(0, NAMES.size())
            .mapToObj(number -> new Author(
                    NAMES.get(number),
                    Set.of(NAMES.get(number)),
                    Set.of(id('b', number)),
                    Set.of(List.of("RS", "XK", COUNTRY, "ME", "MK").get(number / 2), id('d', number / 2)),
                    Set.of(new Author.Comment(comment(number), "What was said by number " + number + "."))))
            .toList();

    private static final ApiReply COMMENTS = get(
            "/v1/comments?limit=200",
            items(IntStream.range(0, NAMES.size())
                    .mapToObj(SeededLeakTest::comment)
                    .sorted()
                    .map(id -> "{\"id\":\"%s\",\"text\":\"%s\",\"kind\":\"CONTENT\"}".formatted(id, words(id)))));
    private static final ApiReply EDITION = get(
            "/v1/editions/" + id('e', 0),
            "{\"id\":\"%s\",\"language\":\"en\",\"acknowledgements\":[%s]}".formatted(id('e', 0), quoted(NAMES)));

    private static String id(char kind, int number) {
        return "%s0000000-0000-4000-8000-00000000000%d".formatted(kind, number);
    }

    private static String comment(int number) {
        return id('c', (number * 7 + 3) % 10);
    }

    private static String commentOf(String name) {
        return comment(NAMES.indexOf(name));
    }

    private static String words(String comment) {
        return AUTHORS.stream()
                .flatMap(author -> author.comments().stream())
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(","));
    }

    private static String items(Stream<String> items) {
        return items.collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static ApiReply get(String path, String json) {
        return reply(RESEARCHER, path, 200, "application/json", json);
    }

    private static ApiReply reply(Caller caller, String path, int status, String mediaType, String text) {
        return new ApiReply(
                caller,
                Request.get("panels", path, "*/*"),
                status,
                Map.of("content-type", List.of(mediaType)),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Finding> attackWith(ApiReply... more) {
        return AuthorAttack.on(
                Stream.concat(Stream.of(COMMENTS, EDITION), Stream.of(more)).toList(), AUTHORS);
    }

    private static void isNamed(Set<Finding> findings, String name) {
        assertThat(findings).anyMatch(finding -> finding.about().contains(commentOf(name)));
    }

    @Test
    void nobodyIsFoundInCommentsAndNamesAlone() {
        assertThat(attackWith()).isEmpty();
    }

    @Test
    void joinedOverAnIdentifierOfAnotherService() {
        // Given
        var inOneService = get(
                "/v1/entries",
                items(Stream.of("{\"token\":\"%s\",\"commentId\":\"%s\"}".formatted(id('a', 1), commentOf(SOMEBODY)))));
        var inAnother = get(
                "/v1/lines", items(Stream.of("{\"token\":\"%s\",\"line\":\"%s\"}".formatted(id('a', 1), SOMEBODY))));

        // When
        var findings = attackWith(inOneService, inAnother);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void joinedOverIdentifiersOfIdentifiers() {
        // Given
        var first = get(
                "/v1/entries", "{\"token\":\"%s\",\"commentId\":\"%s\"}".formatted(id('a', 1), commentOf(SOMEBODY)));
        var second = get("/v1/links", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(id('a', 1), id('a', 2)));
        var third = reply(
                RESEARCHER, "/v1/lines.csv", 200, "text/csv", "token,line\n%s,%s\n".formatted(id('a', 2), SOMEBODY));

        // When
        var findings = attackWith(first, second, third);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void namedBesideTheWordsWithoutAnyIdentifier() {
        // Given
        var calendar = reply(
                RESEARCHER,
                "/v1/events/calendar.ics",
                200,
                "text/calendar",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + SOMEBODY + "\nDESCRIPTION:"
                        + words(commentOf(SOMEBODY)).replace("by number", "by\r\n  number") + "\nEND:VEVENT\n");

        // When
        var findings = attackWith(calendar);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void narrowedByAnAttributeThatFewShare() {
        // Given
        var languages = get(
                "/v1/comments?language=bs",
                items(Stream.of(SOMEBODY, "Elder")
                        .map(name -> "{\"id\":\"%s\",\"language\":\"bs\"}".formatted(commentOf(name)))));
        var lines = get(
                "/v1/lines",
                items(Stream.of(SOMEBODY, "Elder")
                        .map(name -> "{\"line\":\"%s\",\"language\":\"bs\"}".formatted(name))));

        // When
        var findings = attackWith(languages, lines);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void narrowedByTheLettersOfANameAndOfTheWords() {
        // Given
        var cyrillic = new Author(
                "Bor",
                Set.of("Бор"),
                Set.of(),
                Set.of(),
                Set.of(new Author.Comment(id('c', 0) + "0", "Колку трае ова?")));
        var authors = Stream.concat(AUTHORS.stream(), Stream.of(cyrillic)).toList();
        var said = get("/v1/comments/x", "{\"text\":\"Колку трае ова?\"}");
        var printed = get("/v1/editions/x", "{\"acknowledgements\":[%s,\"Бор\"]}".formatted(quoted(NAMES)));

        // When
        var findings = AuthorAttack.on(List.of(COMMENTS, said, printed), authors);

        // Then
        assertThat(findings).extracting(Finding::about).contains("Bor " + id('c', 0) + "0");
    }

    @Test
    void narrowedByTheCountryOfWhoeverIsShownIt() {
        // Given
        var team = new Caller("team-ba", Set.of(COUNTRY));
        var changes = reply(
                team,
                "/v1/changes",
                200,
                "application/json",
                items(Stream.of("{\"commentIds\":[\"%s\"]}".formatted(commentOf(SOMEBODY)))));

        // When
        var findings = attackWith(changes);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void narrowedByASmallNumber() {
        // Given
        var figures = get("/v1/figures", items(Stream.of("{\"country\":\"%s\",\"credited\":1}".formatted(COUNTRY))));

        // When
        var findings = attackWith(figures);

        // Then
        assertThat(findings).extracting(Finding::way).containsOnly("a small number");
    }

    @Test
    void nobodyIsFoundByWhatTheCallerCountsOfTheirOwn() {
        // Given
        var figures =
                get("/v1/home", items(Stream.of("{\"country\":\"%s\",\"ownCommentCount\":1}".formatted(COUNTRY))));

        // When
        var findings = attackWith(figures);

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    void narrowedByTheOrderOfALine() {
        // Given
        var byComment = NAMES.stream()
                .sorted((one, other) -> commentOf(one).compareTo(commentOf(other)))
                .toList();
        var shuffled =
                byComment.stream().map(SeededLeakTest::commentOf).toList().reversed();
        var lines = get("/v1/lines", "{\"lines\":[%s]}".formatted(quoted(byComment)));
        var answered = get("/v1/answers", "{\"commentIds\":[%s]}".formatted(quoted(shuffled)));

        // When
        var findings = attackWith(lines, answered);

        // Then
        assertThat(findings).extracting(Finding::way).containsExactly("names in the order of comments");
    }

    @Test
    void toldApartByLookingBeforeAndAfter() {
        // Given
        var fewer = NAMES.stream().filter(name -> !name.equals(SOMEBODY)).toList();
        var before = get("/v1/editions/1", "{\"acknowledgements\":[%s]}".formatted(quoted(fewer)));
        var after = get("/v1/editions/1", "{\"acknowledgements\":[%s]}".formatted(quoted(NAMES)));

        // When
        var findings = AuthorAttack.onDifference(
                List.of(COMMENTS, before), List.of(COMMENTS, after), Set.of(), commentOf(SOMEBODY), AUTHORS);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void toldApartByThePanelThatIsAnotherAfterwards() {
        // Given
        var panel = "{\"country\":\"" + COUNTRY + "\",\"version\":%d}";

        // When
        var findings = AuthorAttack.onDifference(
                List.of(get("/v1/panels/2", panel.formatted(7))),
                List.of(get("/v1/panels/2", panel.formatted(8))),
                Set.of(),
                commentOf(SOMEBODY),
                AUTHORS);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void exchangedByAnError() {
        // Given
        var contribution = AUTHORS.get(NAMES.indexOf(SOMEBODY)).ids().iterator().next();
        var error = reply(
                RESEARCHER,
                "/v1/impact-entries/" + contribution,
                409,
                "application/problem+json",
                "{\"type\":\"taken\",\"commentIds\":[\"%s\"]}".formatted(commentOf(SOMEBODY)));

        // When
        var findings = attackWith(error);

        // Then
        isNamed(findings, SOMEBODY);
    }

    @Test
    void idOfAPersonInAnError() {
        // Given
        var contribution = AUTHORS.get(NAMES.indexOf(SOMEBODY)).ids().iterator().next();
        var error = reply(
                RESEARCHER,
                "/v1/editions/" + id('e', 0),
                409,
                "application/problem+json",
                "{\"missing\":[\"%s\"]}".formatted(contribution));

        // When
        var findings = attackWith(error);

        // Then
        assertThat(findings).extracting(Finding::way).containsExactly("an id of a person");
    }
}
