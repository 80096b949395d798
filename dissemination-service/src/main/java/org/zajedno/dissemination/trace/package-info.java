/** The involvement trace: from what somebody said to where it was reported, and back. */
package org.zajedno.dissemination.trace;
