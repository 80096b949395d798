/** Tests of the ratings of the standards. */
package org.zajedno.panels.standards;
