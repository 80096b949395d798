/** Tests of how versions are compared and passages found again. */
package org.zajedno.panels.comparison;
