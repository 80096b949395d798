/** The impact log: what involvement was meant to change, what it changed, if anything, and how both sides see it. */
package org.zajedno.panels.impact;
