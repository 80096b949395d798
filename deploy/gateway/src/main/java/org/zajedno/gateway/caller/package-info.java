/** Who is asking: verifies bearer tokens and sessions, watches the published keys, and limits how often one caller may ask. */
@NullMarked
package org.zajedno.gateway.caller;

import org.jspecify.annotations.NullMarked;
