package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker would make a topic that somebody asks for with one partition: three tell who made it. */
@QuarkusTest
class TopicsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ParameterizedTest
    @ValueSource(strings = {"trial.facts", "other.facts"})
    void topicThatIsToldOrHeardIsThereFromTheStart(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            // When
            var made =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            // Then
            assertThat(made.partitions()).hasSize(3);
        }
    }
}
