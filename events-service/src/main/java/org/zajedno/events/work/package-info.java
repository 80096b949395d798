/** The published works that an event may present, as far as they are known here. */
@NullMarked
package org.zajedno.events.work;

import org.jspecify.annotations.NullMarked;
