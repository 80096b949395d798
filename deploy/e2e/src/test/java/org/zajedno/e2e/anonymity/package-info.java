/** An attack on who said what: everything that a caller may read of all four services, read and weighed. */
package org.zajedno.e2e.anonymity;
