/** Marks of texts that only the holder of a key can make. */
@NullMarked
package org.zajedno.kit.digest;

import org.jspecify.annotations.NullMarked;
