package org.zajedno.panels.gripp;

/**
 * An item of a GRIPP2 checklist.
 *
 * @param code as the checklist numbers it
 * @param section key of the section's name
 * @param name key of the item's name
 * @param source whether the evidence fills it
 * @param mayNotApply whether a report may pass over it
 */
record GrippItem(String code, String section, String name, ItemSource source, boolean mayNotApply) {

    static GrippItem authored(String code, String section, String name) {
        return new GrippItem(code, section, name, ItemSource.AUTHORED, false);
    }

    static GrippItem ifApplicable(String code, String section, String name) {
        return new GrippItem(code, section, name, ItemSource.AUTHORED, true);
    }

    static GrippItem auto(String code, String section, String name) {
        return new GrippItem(code, section, name, ItemSource.AUTO, false);
    }
}
