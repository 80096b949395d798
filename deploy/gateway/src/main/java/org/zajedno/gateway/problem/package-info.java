/** Refusals: one problem document for each reason, in the caller's language. */
@NullMarked
package org.zajedno.gateway.problem;

import org.jspecify.annotations.NullMarked;
