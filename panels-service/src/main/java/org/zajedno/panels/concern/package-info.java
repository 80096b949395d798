/** Concerns: what several comments have in common, also across countries. A concern has one response for all of its authors. */
@NullMarked
package org.zajedno.panels.concern;

import org.jspecify.annotations.NullMarked;
