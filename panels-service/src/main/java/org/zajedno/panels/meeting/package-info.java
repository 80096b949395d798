/** The meetings of a panel: what they are about, what people need to take part, who was there, and what was said in plain words. */
@NullMarked
package org.zajedno.panels.meeting;

import org.jspecify.annotations.NullMarked;
