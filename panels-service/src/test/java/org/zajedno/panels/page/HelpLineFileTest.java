package org.zajedno.panels.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The help lines that come with the pages, for somebody who is cut off from us. */
class HelpLineFileTest {

    private static final Path WEB = Path.of("src/main/resources/web");

    @Test
    void everyNumberStandsInThePageWhoseProgramDoesNotCome() throws IOException {
        // Given
        var phones = lines().stream()
                .map(line -> line.path("phone").asText().replace(" ", ""))
                .toList();

        // When
        var page = Files.readString(WEB.resolve("index.html"));

        // Then
        assertThat(phones).isNotEmpty().allSatisfy(phone -> assertThat(page).contains("href=\"tel:" + phone + "\""));
    }

    @Test
    void hoursOfALineAreTheSameInWordsAndForTheClock() throws IOException {
        // When
        var lines = lines();

        // Then
        assertThat(lines).allSatisfy(line -> {
            var open = line.path("open");
            assertThat(line.path("hours")).allSatisfy(words -> {
                if (open.isMissingNode()) {
                    assertThat(words.asText()).doesNotContainPattern("\\d");
                } else {
                    assertThat(words.asText()).contains(hour(open.path("from")), hour(open.path("until")));
                }
            });
        });
        assertThat(lines).anyMatch(line -> line.has("open"));
    }

    private static String hour(JsonNode time) {
        assertThat(time.asText()).matches("([01]\\d|2[0-3]):[0-5]\\d");
        return String.valueOf(Integer.parseInt(time.asText().substring(0, 2)));
    }

    private static List<JsonNode> lines() throws IOException {
        var countries =
                new ObjectMapper().readTree(WEB.resolve("app/help-lines.json").toFile());
        return StreamSupport.stream(countries.spliterator(), false)
                .flatMap(country -> StreamSupport.stream(country.spliterator(), false))
                .toList();
    }
}
