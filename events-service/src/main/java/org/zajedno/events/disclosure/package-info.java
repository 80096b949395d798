/** Decides which counts may be published so that nobody can work out a small one. */
@NullMarked
package org.zajedno.events.disclosure;

import org.jspecify.annotations.NullMarked;
