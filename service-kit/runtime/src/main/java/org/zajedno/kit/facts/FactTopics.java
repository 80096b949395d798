package org.zajedno.kit.facts;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the own topic where it is not there yet, with as many partitions as the configuration says. */
@ApplicationScoped
class FactTopics {

    private final Map<String, Object> broker;
    private final FactsConfig config;

    FactTopics(@Identifier("default-kafka-broker") Map<String, Object> broker, FactsConfig config) {
        this.broker = broker;
        this.config = config;
    }

    void ensure() {
        var settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(
                            new NewTopic(FactsConfig.topic(config.service()), config.partitions(), config.replicas())))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the broker is away", failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
