/** Words that research uses and others need not know, explained in plain language. */
@NullMarked
package org.zajedno.panels.glossary;

import org.jspecify.annotations.NullMarked;
