package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL", "QUESTION 0b6f5a2e-3c1d-4e8f-9a7b-2d4c6e8f0a1b", "PASSAGE 0 300"})
    void topicIsReadAsItWasWritten(String written) {
        var topic = Topic.parse(written);

        assertThat(topic.toString()).isEqualTo(written);
    }
}
