package org.zajedno.panels.responseboard;

import org.jspecify.annotations.Nullable;

/**
 * What a text has at a place.
 *
 * @param paragraphId the paragraph in which the place begins; null if it begins in none
 */
record QuotedText(String exact, @Nullable String paragraphId) {}
