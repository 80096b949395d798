/** "You said, we did": what a panel said, as its PPI lead words it, beside what became of it. */
package org.zajedno.panels.yousaidwedid;
