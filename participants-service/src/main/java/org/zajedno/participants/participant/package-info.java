/** Research subjects by code: their enrolment, which changes, and their milestones, which stay. */
@NullMarked
package org.zajedno.participants.participant;

import org.jspecify.annotations.NullMarked;
