/** Languages with their script, texts in several of them, and the choice between them. */
@NullMarked
package org.zajedno.kit.language;

import org.jspecify.annotations.NullMarked;
