/** Flags and help lines, as the people who need them use them. */
package org.zajedno.panels.safeguarding;
