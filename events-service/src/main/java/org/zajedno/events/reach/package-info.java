/** How many people an event reached, published through disclosure control. */
package org.zajedno.events.reach;
