/** What a type alone does not say of null. */
@NullMarked
package org.zajedno.kit.nullness;

import org.jspecify.annotations.NullMarked;
