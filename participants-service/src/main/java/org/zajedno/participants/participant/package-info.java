/** Research subjects by code: their enrolment, which changes, and their milestones, which stay. */
package org.zajedno.participants.participant;
