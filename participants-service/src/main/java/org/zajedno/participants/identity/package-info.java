/** The vault: who the participants are, encrypted, read by the data steward alone and never without a trace. */
@NullMarked
package org.zajedno.participants.identity;

import org.jspecify.annotations.NullMarked;
