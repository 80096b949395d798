/** The involvement trace: from what somebody said to where it was reported, and back. */
@NullMarked
package org.zajedno.dissemination.trace;

import org.jspecify.annotations.NullMarked;
