/** Screening of free text: it finds what could identify people before the text leaves the panel. */
@NullMarked
package org.zajedno.panels.screening;

import org.jspecify.annotations.NullMarked;
