/** Tests of what waits for whom. */
package org.zajedno.panels.waitingwork;
