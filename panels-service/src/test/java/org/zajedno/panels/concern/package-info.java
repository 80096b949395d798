/** Tests of concerns. */
package org.zajedno.panels.concern;
