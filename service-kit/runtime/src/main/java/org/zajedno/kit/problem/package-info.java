/** Refusals of the domain and their RFC 9457 form. */
package org.zajedno.kit.problem;
