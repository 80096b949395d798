/** How members grow into their task: induction, training, and helping others as a peer expert. */
package org.zajedno.panels.development;
