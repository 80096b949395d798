package org.zajedno.kit.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the identity provider is asked for its keys, and how long for anything. */
@ConfigMapping(prefix = "zajedno.keys")
public interface JwksConfig {

    /** The least distance of two fetches, whatever callers send; a rotated key is accepted this much later at most. */
    @WithDefault("PT2S")
    Duration leastInterval();

    /** Keys are fetched at least this often; a key that was removed is refused this much later at most. */
    @WithDefault("PT1M")
    Duration refreshEvery();

    /** An identity provider that does not answer within this time counts as away. */
    @WithDefault("PT4.5S")
    Duration answerTimeout();
}
