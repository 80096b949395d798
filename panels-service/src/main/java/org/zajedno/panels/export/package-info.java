/** Reviews and the impact log as spreadsheets, by the same rules about who may see what as everywhere. */
@NullMarked
package org.zajedno.panels.export;

import org.jspecify.annotations.NullMarked;
