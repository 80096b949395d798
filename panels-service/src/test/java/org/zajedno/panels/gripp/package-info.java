/** Tests of reports by GRIPP2. */
package org.zajedno.panels.gripp;
