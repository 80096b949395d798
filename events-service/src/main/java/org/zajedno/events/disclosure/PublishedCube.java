package org.zajedno.events.disclosure;

import java.util.Map;

/**
 * A cube as it may be told.
 *
 * @param breakdowns by name
 */
public record PublishedCube(Cell total, Map<String, Breakdown> breakdowns) {}
