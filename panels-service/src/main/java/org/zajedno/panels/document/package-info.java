/** Readers of text files in common formats: they make safe structured text. Also the alignment of two texts. */
@NullMarked
package org.zajedno.panels.document;

import org.jspecify.annotations.NullMarked;
