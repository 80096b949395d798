/** Events and the states that they pass through. */
package org.zajedno.events.event;
