/** Withdrawals of consent, which reach every service; panels hold nothing that rests on a trial's consent. */
package org.zajedno.panels.withdrawal;
