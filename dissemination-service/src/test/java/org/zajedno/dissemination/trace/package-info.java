/** Tests of the rules of the trace. */
package org.zajedno.dissemination.trace;
