/** How much waits for whoever is signed in, counted at once for the navigation of the pages. */
package org.zajedno.panels.waitingwork;
