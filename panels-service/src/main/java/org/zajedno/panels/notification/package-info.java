/** Notifications by mail. They say that something waits, and nothing of what it is. */
@NullMarked
package org.zajedno.panels.notification;

import org.jspecify.annotations.NullMarked;
