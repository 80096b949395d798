/** The published works that an event may present, as far as they are known here. */
package org.zajedno.events.work;
