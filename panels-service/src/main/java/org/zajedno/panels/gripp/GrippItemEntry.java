package org.zajedno.panels.gripp;

import org.jspecify.annotations.Nullable;

/**
 * What a person wrote for an item.
 *
 * @param text null where the item does not apply
 */
record GrippItemEntry(@Nullable String text, boolean notApplicable) {}
