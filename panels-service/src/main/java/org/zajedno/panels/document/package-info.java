/** Readers of text files in common formats: they make safe structured text. Also the alignment of two texts. */
package org.zajedno.panels.document;
