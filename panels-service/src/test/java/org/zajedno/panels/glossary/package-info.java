/** Tests of the explained words. */
package org.zajedno.panels.glossary;
