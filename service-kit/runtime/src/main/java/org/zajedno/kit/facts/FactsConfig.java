package org.zajedno.kit.facts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How facts travel. */
@ConfigMapping(prefix = "zajedno.facts")
public interface FactsConfig {

    /** The own name among the services; its facts go to the topic {@code <name>.facts}. */
    String service();

    /** The other services whose facts are heard. */
    Optional<List<String>> sources();

    /** Partitions of a topic when it is first made, the same in all services; more let more instances of a consumer work beside each other. */
    @WithDefault("6")
    int partitions();

    /** Copies of a topic when it is first made, the same in all services: three in a cluster, one on a single machine. */
    @WithDefault("1")
    short replicas();

    /** How long the relay waits between two looks when nobody wakes it. */
    @WithDefault("PT0.2S")
    Duration relayInterval();

    /** How long a relay that is woken waits for more to gather: a transaction each would cost more than the facts. */
    @WithDefault("PT0.015S")
    Duration relayGathers();

    /** How many facts the relay takes at once. */
    @WithDefault("500")
    int relayBatch();

    /** How long handled facts are remembered; longer than the broker keeps them. */
    @WithDefault("P90D")
    Duration inboxRetention();

    /** How long a parked fact is kept after it was replayed; longer than the broker keeps it, which may bring it once more. */
    @WithDefault("P30D")
    Duration deadLetterRetention();

    static String topic(String service) {
        return service + ".facts";
    }
}
