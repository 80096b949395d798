/** The studies that an event may belong to, as far as they are known here. */
@NullMarked
package org.zajedno.events.study;

import org.jspecify.annotations.NullMarked;
