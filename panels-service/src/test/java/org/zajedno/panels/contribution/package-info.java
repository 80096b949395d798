/** Tests of contributions and credit. */
package org.zajedno.panels.contribution;
