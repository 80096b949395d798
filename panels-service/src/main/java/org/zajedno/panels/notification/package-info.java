/** Notifications by mail. They say that something waits, and nothing of what it is. */
package org.zajedno.panels.notification;
