/** What this service knows of the events at which works are presented. */
@NullMarked
package org.zajedno.dissemination.event;

import org.jspecify.annotations.NullMarked;
