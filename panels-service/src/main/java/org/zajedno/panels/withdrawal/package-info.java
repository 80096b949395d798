/** Withdrawals of consent, which reach every service; panels hold nothing that rests on a trial's consent. */
@NullMarked
package org.zajedno.panels.withdrawal;

import org.jspecify.annotations.NullMarked;
