/** Measures how fast Zajedno is, as ratios within one run: what {@code ./zajedno bench} does. */
package org.zajedno.bench;
