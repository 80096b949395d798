package org.zajedno.events.calendar;

import org.zajedno.kit.language.LanguageTag;

/** A text in the one language that was chosen for the reader. */
record TextInLanguage(String text, LanguageTag language) {}
