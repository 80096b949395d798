/** The demonstration: the whole involvement chain, played through the gateway as the people whom it concerns. */
package org.zajedno.local.demo;
