/** The studies that an event may belong to, as far as they are known here. */
package org.zajedno.events.study;
