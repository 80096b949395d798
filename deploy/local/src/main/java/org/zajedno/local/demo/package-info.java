/** The demonstration: the whole involvement chain, played through the gateway as the people whom it concerns. */
@NullMarked
package org.zajedno.local.demo;

import org.jspecify.annotations.NullMarked;
