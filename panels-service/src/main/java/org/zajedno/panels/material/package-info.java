/** Study materials, their numbered versions, and the text of each version in each language. */
@NullMarked
package org.zajedno.panels.material;

import org.jspecify.annotations.NullMarked;
