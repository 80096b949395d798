/** The first page of a member: all that waits for them, what they said and what became of it, in one request. */
package org.zajedno.panels.home;
