package org.zajedno.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.language.LocalizedText;

class StrictJsonTest {

    record Sample(UUID id, String text, Integer number, boolean flag, Instant at, LocalDate on, LocalizedText title) {}

    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void soundInputIsRead() throws JsonProcessingException {
        var sample = mapper.readValue(
                "{\"text\":\"Ђ\\ud83d\\ude00\",\"number\":3,\"flag\":true,\"at\":\"2021-04-19T15:00:00+02:00\",\"on\":\"2024-02-29\"}",
                Sample.class);

        assertThat(sample.text()).isEqualTo("Ђ😀");
        assertThat(sample.at()).isEqualTo(Instant.parse("2021-04-19T13:00:00Z"));
        assertThat(sample.on()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void lettersAreComposed() throws JsonProcessingException {
        var sample =
                mapper.readValue("{\"flag\":true,\"text\":\"Vas\\u030ce uc\\u030ces\\u030cc\\u0301e\"}", Sample.class);

        assertThat(sample.text()).isEqualTo("Va\u0161e u\u010de\u0161\u0107e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":3}",
                "{\"text\":\"a\\u0000\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"number\":\"3\"}",
                "{\"number\":3.9}",
                "{\"number\":99999999999}",
                "{\"number\":1e400}",
                "{\"number\":true}",
                "{\"number\":\"\"}",
                "{\"flag\":null}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"at\":0}",
                "{\"at\":\"2021-04-19\"}",
                "{\"at\":\"2021-04-19T15:00:00\"}",
                "{\"on\":\"2021-02-29\"}",
                "{\"on\":[2021,2,3]}",
                "{\"on\":20210203}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}",
                "{} {}",
                "{\"title\":{}}",
                "{\"title\":{\"sr\":\"a\"}}",
                "{\"title\":{\"en\":3}}",
                "{\"title\":\"a\"}"
            })
    void whatTheContractDoesNotSayIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Sample.class)).isInstanceOf(JsonProcessingException.class);
    }
}
