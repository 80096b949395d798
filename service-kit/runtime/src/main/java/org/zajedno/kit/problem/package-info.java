/** Refusals of the domain and their RFC 9457 form. */
@NullMarked
package org.zajedno.kit.problem;

import org.jspecify.annotations.NullMarked;
