/** Panels of people with lived experience, and their memberships under pseudonyms. */
@NullMarked
package org.zajedno.panels.panel;

import org.jspecify.annotations.NullMarked;
