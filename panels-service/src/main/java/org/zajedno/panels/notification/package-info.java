/** Messages to people: that something waits for them, and nothing of what it is. */
package org.zajedno.panels.notification;
