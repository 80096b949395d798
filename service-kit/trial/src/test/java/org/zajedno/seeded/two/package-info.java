/** Breaks a rule on purpose, together with its neighbour. */
package org.zajedno.seeded.two;
