/** How many people an event reached, published through disclosure control. */
@NullMarked
package org.zajedno.events.reach;

import org.jspecify.annotations.NullMarked;
