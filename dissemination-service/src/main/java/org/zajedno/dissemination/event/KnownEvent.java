package org.zajedno.dissemination.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as reports need it.
 *
 * @param name in English
 * @param persons how many people it reached, null as long as nobody has said
 * @param countries from how many countries
 */
public record KnownEvent(
        UUID id,
        String name,
        @Nullable Integer persons,
        @Nullable Integer countries) {}
