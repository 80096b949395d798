/** Journeys through the whole product from outside: the real parts, started once, and what people and faults do to them. */
package org.zajedno.e2e;
