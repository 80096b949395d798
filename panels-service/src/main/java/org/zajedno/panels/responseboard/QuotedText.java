package org.zajedno.panels.responseboard;

/**
 * What a text has at a place.
 *
 * @param paragraphId the paragraph in which the place begins; null if it begins in none
 */
record QuotedText(String exact, String paragraphId) {}
