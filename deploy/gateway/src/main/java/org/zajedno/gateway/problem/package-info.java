/** Refusals: one problem document for each reason, in the caller's language. */
package org.zajedno.gateway.problem;
