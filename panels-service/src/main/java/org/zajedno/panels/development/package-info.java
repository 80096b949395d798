/**
 * How members grow into their task: induction, training, and helping others as a peer expert.
 *
 * <p>A training that was an event is taken over by the member's own doing. Whoever registers for an event does so under a name,
 * and a member sits here under a pseudonym; to match the two, one service would have to tell the other which account came to
 * which event, or who sits on a panel, and either would join names to what was said on panels. So events-service gives whoever
 * came a random code, which the registrant alone can read, and tells the digest of it with the event and with nothing of
 * anybody. The member enters the code at the own place; the digest is deleted in the same transaction, so that no row ever
 * holds both, and none is kept for repetitions of the request either.
 * The PPI lead can still note by hand what was no event of the project, or where somebody lost the code.
 */
@NullMarked
package org.zajedno.panels.development;

import org.jspecify.annotations.NullMarked;
