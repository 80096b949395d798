package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker would make a topic that somebody asks for with one partition: three tell who made it. */
@QuarkusTest
class TopicsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ParameterizedTest
    @ValueSource(strings = {"trial.facts", "other.facts"})
    void topicThatIsToldOrHeardIsMadeAtTheStart(String topic) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            // When
            var made = await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(
                            () -> admin.describeTopics(List.of(topic))
                                    .allTopicNames()
                                    .get()
                                    .get(topic),
                            described -> true);

            // Then
            assertThat(made.partitions()).hasSize(3);
        }
    }
}
