/** Staff: who is let in by an invitation of the coordinator, and what they may do in which countries. */
package org.zajedno.panels.staff;
