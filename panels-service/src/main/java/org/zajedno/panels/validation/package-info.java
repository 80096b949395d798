/** Constraints on requests beyond those of Bean Validation. */
@NullMarked
package org.zajedno.panels.validation;

import org.jspecify.annotations.NullMarked;
