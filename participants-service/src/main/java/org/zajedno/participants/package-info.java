/** Who takes part in a study: studies and sites, pseudonymous participants, their consent, and the vault of their identities. */
@NullMarked
package org.zajedno.participants;

import org.jspecify.annotations.NullMarked;
