/** Tests of the impact log. */
package org.zajedno.panels.impact;
