/** "You said, we did": what a panel said, as its PPI lead words it, beside what became of it. */
@NullMarked
package org.zajedno.panels.yousaidwedid;

import org.jspecify.annotations.NullMarked;
