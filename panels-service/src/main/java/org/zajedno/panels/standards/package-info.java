/** How well the panel and the researchers find that they work together, by the UK Standards for Public Involvement. */
@NullMarked
package org.zajedno.panels.standards;

import org.jspecify.annotations.NullMarked;
