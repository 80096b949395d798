/** How much waits for whoever is signed in, counted at once for the navigation of the pages. */
@NullMarked
package org.zajedno.panels.waitingwork;

import org.jspecify.annotations.NullMarked;
