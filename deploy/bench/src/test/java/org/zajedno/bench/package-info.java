/** Checks that what is measured is what is said. */
package org.zajedno.bench;
