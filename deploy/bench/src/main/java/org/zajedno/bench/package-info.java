/** Measures how fast Zajedno is, as ratios within one run: what {@code ./zajedno bench} does. */
@NullMarked
package org.zajedno.bench;

import org.jspecify.annotations.NullMarked;
