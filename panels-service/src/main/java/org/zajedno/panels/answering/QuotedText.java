package org.zajedno.panels.answering;

/**
 * What a text has at a place.
 *
 * @param paragraphId the paragraph in which the place begins; null if it begins in none
 */
record QuotedText(String exact, String paragraphId) {}
