/** What members gave to a released version, and how they want to be credited for it. */
@NullMarked
package org.zajedno.panels.contribution;

import org.jspecify.annotations.NullMarked;
