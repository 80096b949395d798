/** How the gateway says no: one problem document per reason, in the caller's language. */
package org.zajedno.gateway.problem;
