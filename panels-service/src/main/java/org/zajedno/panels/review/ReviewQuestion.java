package org.zajedno.panels.review;

import java.util.UUID;
import org.zajedno.kit.language.LocalizedText;

/**
 * Something that the panels are asked about the version.
 *
 * @param id what an answer names
 */
public record ReviewQuestion(UUID id, LocalizedText text) {}
