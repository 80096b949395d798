/** What people are asked to agree to, what they decided about each purpose, and what became of a withdrawal. */
package org.zajedno.participants.consent;
