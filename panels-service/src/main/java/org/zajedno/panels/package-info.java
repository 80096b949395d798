/** The panels of people with lived experience: what they are asked, what they say, and what becomes of it. */
@NullMarked
package org.zajedno.panels;

import org.jspecify.annotations.NullMarked;
