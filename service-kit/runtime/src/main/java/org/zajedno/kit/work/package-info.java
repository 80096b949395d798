/** Work that an instance does by itself, besides answering requests. */
@NullMarked
package org.zajedno.kit.work;

import org.jspecify.annotations.NullMarked;
