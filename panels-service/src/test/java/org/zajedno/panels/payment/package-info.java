/** Rates, offers and claims, and what nobody gets to know of them. */
package org.zajedno.panels.payment;
