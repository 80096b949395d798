/** What members are writing and have not said yet: theirs alone, safe at every keystroke, and gone with the review. */
package org.zajedno.panels.draft;
