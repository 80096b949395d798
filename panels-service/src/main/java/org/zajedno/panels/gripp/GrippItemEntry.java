package org.zajedno.panels.gripp;

/**
 * What a person wrote for an item.
 *
 * @param text null where the item does not apply
 */
record GrippItemEntry(String text, boolean notApplicable) {}
