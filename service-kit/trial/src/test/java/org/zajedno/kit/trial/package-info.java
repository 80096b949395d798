/** A service with nothing in it but the kit, to try the kit on. */
package org.zajedno.kit.trial;
