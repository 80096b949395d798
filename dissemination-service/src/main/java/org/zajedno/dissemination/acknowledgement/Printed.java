package org.zajedno.dissemination.acknowledgement;

import java.util.UUID;

/**
 * A line that is stored.
 *
 * @param text null for whoever is thanked as a panel
 */
public record Printed(UUID contributionId, String text) {}
