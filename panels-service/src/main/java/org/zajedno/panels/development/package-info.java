/**
 * How members grow into their task: induction, training, and helping others as a peer expert.
 *
 * <p>The PPI lead notes by hand who took part in a training, with the event at which it was. It is not taken over from the
 * registrations for events: whoever registers there does so under a name, and a member sits here under a pseudonym. To match
 * the two, one service would have to tell the other which account came to which event, or who sits on a panel; either would
 * join names to what was said on panels, which nothing in the project may do.
 */
package org.zajedno.panels.development;
