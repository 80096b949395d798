/** What people are asked to agree to, what they decided about each purpose, and what became of a withdrawal. */
@NullMarked
package org.zajedno.participants.consent;

import org.jspecify.annotations.NullMarked;
