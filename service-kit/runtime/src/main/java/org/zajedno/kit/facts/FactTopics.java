package org.zajedno.kit.facts;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Makes topics of facts where they are not there yet, with the partitions and copies that the configuration says. */
@ApplicationScoped
class FactTopics {

    private static final Logger LOG = Logger.getLogger(FactTopics.class);

    private final Map<String, Object> broker;
    private final FactsConfig config;

    FactTopics(@Identifier("default-kafka-broker") Map<String, Object> broker, FactsConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /**
     * Else the consumer would complain every second of each topic whose owner has nothing to tell yet. A start does not wait for it:
     * the broker may be away, or keep the making of topics to others.
     */
    void begin(@Observes StartupEvent starting) {
        var services = new ArrayList<>(config.sources().orElse(List.of()));
        services.add(config.service());
        Thread.ofVirtual().name("fact-topics").start(() -> {
            try {
                make(services);
            } catch (IllegalStateException notNow) {
                LOG.debug("No topics were made at the start", notNow);
            }
        });
    }

    /** The own topic; without it nothing can be told. */
    void ensure() {
        make(List.of(config.service()));
    }

    private void make(List<String> services) {
        var settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        var topics = services.stream()
                .map(service -> new NewTopic(FactsConfig.topic(service), config.partitions(), config.replicas()))
                .toList();
        try (var admin = Admin.create(settings)) {
            admin.createTopics(topics).all().get();
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
