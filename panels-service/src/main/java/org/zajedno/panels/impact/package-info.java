/** The impact log: what involvement was meant to change, what it changed, if anything, and how both sides see it. */
@NullMarked
package org.zajedno.panels.impact;

import org.jspecify.annotations.NullMarked;
