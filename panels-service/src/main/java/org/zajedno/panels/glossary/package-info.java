/** Words that research uses and others need not know, explained in plain language. */
package org.zajedno.panels.glossary;
