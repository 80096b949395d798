/** What members are writing and have not said yet: theirs alone, safe at every keystroke, and gone with the review. */
@NullMarked
package org.zajedno.panels.draft;

import org.jspecify.annotations.NullMarked;
